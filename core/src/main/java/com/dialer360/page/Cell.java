package com.dialer360.page;

import java.util.List;
import java.util.Map;

/** What stands in one place of a table. */
public sealed interface Cell {

  /** What can be read there. */
  String text();

  /** Text alone. */
  record Text(String text) implements Cell {}

  /**
   * An entry to be chosen.
   *
   * @param value what the field of the parent page is given
   */
  record Choice(String text, String value) implements Cell {}

  /**
   * A link to the API itself, by the same way the page was asked for.
   *
   * @param parameters names and values in order, without user and password
   */
  record Call(String text, List<Map.Entry<String, String>> parameters) implements Cell {
    public Call {
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * A link to a file of the host that the page was asked of.
   *
   * @param path from the first slash, percent-encoded
   */
  record SameHost(String text, String path) implements Cell {}

  /**
   * A link to anywhere.
   *
   * @param address percent-encoded
   */
  record Link(String text, String address) implements Cell {}
}
