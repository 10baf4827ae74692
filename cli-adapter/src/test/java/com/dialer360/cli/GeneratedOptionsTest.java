package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ListedFunction;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.wiring.Functions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each function of the catalogue. */
class GeneratedOptionsTest {
  private final Shell shell =
      new Shell().with("DIALER360_USER", "6666").with("DIALER360_PASSWORD", "1234");

  static Stream<FunctionEntry<?>> entries() {
    return Functions.all().stream().map(ListedFunction::entry);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void helpShowsEachParameterAndWhichOfThemAreRequired(FunctionEntry<?> entry) {
    Shell.Run run = shell.run("help", entry.name());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().split("\\(\\s*required\\)", -1))
        .hasSize(
            1
                + (int)
                    entry.repeatableParameters().stream().filter(ParameterEntry::required).count());
    assertThat(words(run.out()))
        .containsAll(
            entry.repeatableParameters().stream()
                .map(parameter -> "--" + parameter.name().replace('_', '-') + "=VALUE")
                .toList())
        .contains("--output=FORM", "--url=ADDRESS");
    assertThat(shell.run(entry.name(), "--help").out()).isEqualTo(run.out());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyParameterReachesTheFunctionInBothSpellings(FunctionEntry<?> entry) {
    Map<String, String> dashed = sent(entry, name -> name.replace('_', '-'));
    Map<String, String> asOnTheWire = sent(entry, UnaryOperator.identity());

    Map<String, String> expected = new TreeMap<>();
    entry.repeatableParameters().forEach(one -> expected.put(one.name(), "-v " + one.name()));
    expected.put("function", entry.name());
    expected.put("source", "cli");
    assertThat(dashed).containsAllEntriesOf(expected);
    assertThat(asOnTheWire).isEqualTo(dashed);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void noParameterIsHiddenByAGeneralOption(FunctionEntry<?> entry) {
    Set<String> names =
        entry.repeatableParameters().stream()
            .map(parameter -> OptionName.of(parameter.name()))
            .collect(Collectors.toCollection(HashSet::new));
    GeneralOptions.ofCalls()
        .forEach(option -> assertThat(names).doesNotContain(option.longestName()));
    assertThat(names).doesNotContain("--set", "--config", "--help").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void theNameMayBeWrittenWithDashes(FunctionEntry<?> entry) {
    assertThat(shell.run(entry.name().replace('_', '-'), "--help").exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void callsThatChangeSomethingMayHaveAnIdempotencyKey(FunctionEntry<?> entry) {
    String key = "--idempotency-key";

    assertThat(shell.run("help", entry.name()).out().contains(key))
        .isEqualTo(entry.effect() == Effect.WRITE);
    if (entry.effect() == Effect.READ) {
      assertThat(shell.run(entry.name(), key, "k-1").err()).contains("Unknown option");
    }
  }

  @Test
  void anImportHasNoIdempotencyKey() {
    assertThat(shell.run("import", "--help").out())
        .contains("--duplicate-check")
        .doesNotContain("--idempotency-key");
  }

  @Test
  void theProgramsHelpNamesEveryFunctionWithItsSummary() {
    String help = shell.run("--help").out();

    assertThat(entries())
        .allSatisfy(
            entry ->
                assertThat(help.replaceAll("\\s+", " "))
                    .containsIgnoringCase(entry.name() + " " + entry.summary()));
    assertThat(shell.run("--help", "version").out()).isEqualTo(help);
  }

  @Test
  void completionKnowsFunctionsOptionsAndWords() {
    Shell.Run run = shell.run("completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash")
        .contains(
            "add_lead",
            "'--phone-number'",
            "'--idempotency-key'",
            "\"text\" \"json\" \"csv\" \"table\"")
        .doesNotContain("--phone_number");
  }

  private Map<String, String> sent(FunctionEntry<?> entry, UnaryOperator<String> spelling) {
    List<String> arguments = new ArrayList<>(List.of(entry.name()));
    for (ParameterEntry parameter : entry.repeatableParameters()) {
      arguments.add("--" + spelling.apply(parameter.name()));
      arguments.add("-v " + parameter.name());
    }
    try (FakeServer server = FakeServer.answeringText("SUCCESS: done\n")) {
      arguments.addAll(List.of("--url", server.url()));
      Shell.Run run = shell.run(arguments.toArray(String[]::new));
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      return new TreeMap<>(server.asked().form());
    }
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).collect(Collectors.toSet());
  }
}
