package com.dialer360.http.fuzz;

/**
 * A parameter and its value, a character a byte.
 *
 * @param asItIs true: no byte of the value is escaped in forms
 */
record Pair(String name, String value, boolean asItIs) {
  /** As query strings and form bodies have it. */
  String form() {
    return Percent.encoded(name) + "=" + (asItIs ? value : Percent.encoded(value));
  }

  /** As a multipart body has it. */
  String part(String boundary) {
    return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
        .formatted(boundary, name, value);
  }
}
