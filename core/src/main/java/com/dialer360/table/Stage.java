package com.dialer360.table;

import java.util.List;

/**
 * The parameter {@code stage}: what stands between the fields of a line. {@code csv} is a comma,
 * {@code tab} a tab, anything else a bar.
 *
 * @param sent the parameter
 */
public record Stage(String sent) {

  /** The values to send; two are for callers who want data. */
  public static List<String> choices() {
    return List.of("csv", "tab", "pipe", "json", "ndjson");
  }

  /** What this parameter says. */
  public static Stage of(String sent) {
    return new Stage(sent);
  }

  /** The character between two fields. */
  public char delimiter() {
    return switch (sent) {
      case "csv" -> ',';
      case "tab" -> '\t';
      default -> '|';
    };
  }

  /** {@code csv}, {@code tab} or {@code pipe}. */
  public String used() {
    return delimiter() == '|' ? "pipe" : sent;
  }

  /** As sent. */
  @Override
  public String toString() {
    return sent;
  }
}
