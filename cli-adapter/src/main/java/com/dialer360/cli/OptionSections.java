package com.dialer360.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A command's options in the help, under headings. The library's own groups are no way to that: of
 * an option given twice they start a second group, in which nothing else is set.
 */
final class OptionSections {
  private final Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();

  /** Adds a section with those of these options that help shows. */
  OptionSections with(String heading, List<OptionSpec> options) {
    sections.put(heading, options.stream().filter(option -> !option.hidden()).toList());
    return this;
  }

  /** Has the help of this command show these sections. */
  void showIn(CommandSpec spec) {
    spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, this::text);
  }

  private String text(Help help) {
    return sections.entrySet().stream()
        .map(section -> "%n%s%n".formatted(section.getKey()) + list(help, section.getValue()))
        .collect(Collectors.joining());
  }

  private static String list(Help help, List<OptionSpec> options) {
    Help.Layout layout = help.createDefaultLayout(options, List.of(), help.colorScheme());
    layout.addAllOptions(options, help.parameterLabelRenderer());
    return layout.toString();
  }
}
