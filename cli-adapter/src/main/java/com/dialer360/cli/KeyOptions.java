package com.dialer360.cli;

import com.dialer360.key.KeyOrder;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What was given to a command about keys. */
record KeyOptions(CommandLine called, GivenOptions given) {
  private static final String EXPIRES = "--expires";
  private static final String FUNCTIONS = "--functions";

  KeyOptions(CommandLine called) {
    this(called, new GivenOptions(called));
  }

  static List<OptionSpec> ofCreate() {
    return List.of(
        text(GeneralOptions.USER, "USER", "Whose rights the key brings. (required)"),
        text(
            EXPIRES,
            "TIME",
            "Server time from which on it opens nothing: YYYY-MM-DD, for the start of that day, or"
                + " 'YYYY-MM-DD HH:MM:SS'. (default: never)"),
        text(
            FUNCTIONS,
            "LIST",
            "The functions it is for, between commas. (default: all that the user may use)"));
  }

  static List<OptionSpec> ofList() {
    return List.of(text(GeneralOptions.USER, "USER", "Only the keys of this user."));
  }

  /** Known only to be refused in words that help. */
  static OptionSpec url() {
    return text(GeneralOptions.URL, "ADDRESS", "Not for keys.").toBuilder().hidden(true).build();
  }

  Optional<String> user() {
    return given.text(GeneralOptions.USER);
  }

  /** The id that stands behind the command. */
  String id() {
    return called.getParseResult().matchedPositionalValue(0, "");
  }

  OutputFormat format() {
    return given
        .value(GeneralOptions.OUTPUT, OutputFormat.class)
        .orElse(GeneralOptions.OUTPUT_FALLBACK);
  }

  /**
   * The key that is wanted.
   *
   * @throws WrongUsage when it does not say whose, or no time that there is
   */
  KeyOrder order() {
    String user =
        user()
            .filter(name -> !name.isBlank())
            .orElseThrow(() -> new WrongUsage("say whose key it is to be: give --user USER"));
    return new KeyOrder(user, given.text(EXPIRES).map(KeyOptions::time), functions());
  }

  private Set<String> functions() {
    Set<String> names =
        given.text(FUNCTIONS).stream()
            .flatMap(list -> Stream.of(list.split("[, ]+", -1)))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    if (names.isEmpty() && given.text(FUNCTIONS).isPresent()) {
      throw new WrongUsage(FUNCTIONS + " names none; leave it out for all that the user may use");
    }
    return names;
  }

  private static LocalDateTime time(String text) {
    try {
      return text.length() > "YYYY-MM-DD".length()
          ? LocalDateTime.parse(text.replace(' ', 'T'))
          : LocalDate.parse(text).atStartOfDay();
    } catch (DateTimeParseException e) {
      throw new WrongUsage(
          EXPIRES + " takes YYYY-MM-DD or 'YYYY-MM-DD HH:MM:SS', not '" + text + "'");
    }
  }

  private static OptionSpec text(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }
}
