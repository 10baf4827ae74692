package com.dialer360.cli;

import com.dialer360.catalogue.ListedFunction;
import java.util.List;
import java.util.Set;

/**
 * Which functions a command line is about. Only for these are entries read and options made: with
 * all of them, each call would start later.
 */
final class WantedFunctions {
  private static final Set<String> HELP = Set.of("--help", "-h");

  private WantedFunctions() {}

  /** Those named, or all when none is named or help for the program is asked for. */
  static List<ListedFunction> among(List<ListedFunction> all, List<String> arguments) {
    List<ListedFunction> named =
        all.stream().filter(function -> isNamed(function, arguments)).toList();
    boolean helpFirst =
        arguments.stream()
            .takeWhile(argument -> all.stream().noneMatch(one -> isSpelled(one, argument)))
            .anyMatch(HELP::contains);
    return named.isEmpty() || helpFirst ? all : named;
  }

  private static boolean isNamed(ListedFunction function, List<String> arguments) {
    return arguments.stream().anyMatch(argument -> isSpelled(function, argument));
  }

  private static boolean isSpelled(ListedFunction function, String argument) {
    return function.name().equals(argument.replace('-', '_'));
  }
}
