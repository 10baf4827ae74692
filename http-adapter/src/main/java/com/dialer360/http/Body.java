package com.dialer360.http;

import java.io.IOException;
import java.io.Writer;

/** What an answer says. */
sealed interface Body {

  /** Text that is there. */
  record Whole(String text) implements Body {}

  /** Text that is written while its source is read. */
  non-sealed interface Streamed extends Body {

    /**
     * Writes it all, and gives back what its source holds, whatever happens.
     *
     * @throws IOException when nobody reads it any more
     * @throws RuntimeException when the source fails
     */
    void writeTo(Writer out) throws IOException;
  }
}
