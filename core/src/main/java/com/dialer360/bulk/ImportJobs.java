package com.dialer360.bulk;

import java.util.List;
import java.util.Optional;

/** Driven port: imports and the rows they refused, {p}lead_imports and {p}lead_import_refusals. */
public interface ImportJobs {

  /**
   * The import of this fingerprint that was begun last.
   *
   * @throws ImportTablesMissing when a schema that is not ours lacks the tables
   */
  Optional<ImportJob> latest(String fingerprint);

  /**
   * The import of this id.
   *
   * @throws ImportTablesMissing when a schema that is not ours lacks the tables
   */
  Optional<ImportJob> find(long id);

  /** Keeps a new import; gives its id. */
  long open(ImportJob job);

  /** Notes how far it is; false, and nothing done, when it is not where it was any more. */
  boolean advance(ImportJob from, ImportJob to);

  /** Keeps rows that were refused. */
  void refuse(long id, List<RefusedRow> rows);

  /** The rows refused after this line, in order, and so many at most. */
  List<RefusedRow> refused(long id, long afterLine, int most);
}
