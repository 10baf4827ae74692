package com.dialer360.bulk;

/** The database has no tables for imports: it is not ours, and nobody has made them. */
public final class ImportTablesMissing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the database said. */
  public ImportTablesMissing(Throwable cause) {
    super(
        "the database has no tables for imports (lead_imports and lead_import_refusals, with the"
            + " prefix): docs/live-system.md has the statements that make them",
        cause);
  }
}
