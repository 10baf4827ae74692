package com.dialer360.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what went wrong inside in the log, under an id that the caller is told. */
final class InternalErrors {
  private static final Logger LOG = LoggerFactory.getLogger(InternalErrors.class);
  private static final int ID_LENGTH = 8;

  private InternalErrors() {}

  /** Logs the error, and says under which id; parameters are nobody's business here. */
  static Trouble logged(String where, Throwable error) {
    String id = UUID.randomUUID().toString().substring(0, ID_LENGTH);
    LOG.error("{} failed, id {}", where, id, error);
    return Trouble.internalError(id);
  }

  /** Logs an error of the JVM, and answers with its id. */
  static void answered(Error error, HttpServletResponse response) {
    logged("a request", error).text().send(response);
  }
}
