package com.dialer360.table;

/**
 * The parameter {@code stage}: what stands between the fields of a line. {@code csv} is a comma,
 * {@code tab} a tab, anything else a bar.
 *
 * @param sent the parameter
 */
public record Stage(String sent) {

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
