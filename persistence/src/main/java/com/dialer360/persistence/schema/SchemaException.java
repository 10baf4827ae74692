package com.dialer360.persistence.schema;

/** The database's tables cannot be used; the message says which, and what to do. */
public final class SchemaException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong. */
  public SchemaException(String message) {
    super(message);
  }
}
