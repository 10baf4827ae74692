package com.dialer360.cli;

import com.dialer360.catalogue.ParameterEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of parameters: {@code --phone-number}, and out of sight {@code --phone_number}; for a
 * secret also {@code --agent-pass-file}. Whether one is missing is for the function to say.
 */
final class ParameterOptions {
  private static final String OF_FILE = "_file";

  private final List<ParameterEntry> parameters;

  ParameterOptions(List<ParameterEntry> parameters) {
    this.parameters = List.copyOf(parameters);
  }

  /** The options, in the order of the catalogue. */
  List<OptionSpec> specs() {
    List<OptionSpec> specs = new ArrayList<>();
    for (ParameterEntry parameter : parameters) {
      addBothSpellings(specs, parameter.name(), "VALUE", description(parameter));
      if (parameter.secret()) {
        addBothSpellings(
            specs, parameter.name() + OF_FILE, "FILE", "File whose first line is that password.");
      }
    }
    return specs;
  }

  /**
   * The parameters that were given.
   *
   * @throws WrongUsage when a file of a secret cannot be read, or one is given in two ways
   */
  Map<String, String> read(GivenOptions given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (ParameterEntry parameter : parameters) {
      value(given, parameter).ifPresent(value -> values.put(parameter.name(), value));
    }
    return values;
  }

  private static Optional<String> value(GivenOptions given, ParameterEntry parameter) {
    Optional<String> plain = eitherSpelling(given, parameter.name());
    Optional<String> file =
        parameter.secret() ? eitherSpelling(given, parameter.name() + OF_FILE) : Optional.empty();
    if (plain.isPresent() && file.isPresent()) {
      throw new WrongUsage(
          OptionName.of(parameter.name()) + " is given both as a value and as a file");
    }
    return plain.or(() -> file.map(SecretFile::read));
  }

  private static Optional<String> eitherSpelling(GivenOptions given, String name) {
    return given.text(OptionName.of(name)).or(() -> given.text(OptionName.asOnTheWire(name)));
  }

  private static void addBothSpellings(
      List<OptionSpec> specs, String name, String label, String description) {
    specs.add(option(OptionName.of(name), label, description).build());
    if (name.contains("_")) {
      specs.add(option(OptionName.asOnTheWire(name), label, description).hidden(true).build());
    }
  }

  private static OptionSpec.Builder option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .arity("1")
        .paramLabel(label)
        .description(OptionName.plain(description));
  }

  private static String description(ParameterEntry parameter) {
    return parameter.meaning()
        + (parameter.required() ? " (required)" : "")
        + (parameter.fallback().isEmpty() ? "" : " (default: " + parameter.fallback() + ")");
  }
}
