package com.dialer360.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options that were given, to the sub-command and to the program; the former win. */
final class GivenOptions {
  private final List<CommandLine> innermostFirst = new ArrayList<>();

  GivenOptions(CommandLine called) {
    for (CommandLine each = called; each != null; each = each.getParent()) {
      innermostFirst.add(each);
    }
  }

  /** The value of the option of this name, if it was given. */
  Optional<String> text(String name) {
    return value(name, String.class);
  }

  /** The same for an option of another type. */
  <T> Optional<T> value(String name, Class<T> type) {
    return innermostFirst.stream()
        .map(each -> each.getParseResult().matchedOption(name))
        .filter(Objects::nonNull)
        .map(OptionSpec::<T>getValue)
        .map(type::cast)
        .findFirst();
  }

  /** True when the option of this name, which has no value, was given. */
  boolean flag(String name) {
    return value(name, Boolean.class).orElse(false);
  }

  /** The argument at this place, without options; there is one. */
  String position(int index) {
    return innermostFirst.get(0).getParseResult().matchedPositionalValue(index, "");
  }

  /** All values of an option that may be repeated. */
  List<String> all(String name) {
    return innermostFirst.stream()
        .map(each -> each.getParseResult().matchedOption(name))
        .filter(Objects::nonNull)
        .flatMap(option -> option.stringValues().stream())
        .toList();
  }
}
