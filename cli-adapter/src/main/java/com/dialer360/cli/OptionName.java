package com.dialer360.cli;

/** How names are spelled on the command line. */
final class OptionName {
  private OptionName() {}

  /** {@code --phone-number} of phone_number. */
  static String of(String parameter) {
    return "--" + dashed(parameter);
  }

  /** {@code add-lead} of add_lead. */
  static String dashed(String name) {
    return name.replace('_', '-');
  }

  /** {@code --phone_number}: the spelling of the wire. */
  static String asOnTheWire(String parameter) {
    return "--" + parameter;
  }

  /** A text as the command line library takes it, to which a percent sign begins a format. */
  static String plain(String text) {
    return text.replace("%", "%%");
  }
}
