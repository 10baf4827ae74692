package com.dialer360.cli;

import com.dialer360.catalogue.FunctionEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The sub-command of one function, made from its catalogue entry. */
final class FunctionCommand implements Callable<Integer> {
  private static final Set<String> NOT_SET = Set.of("function", "source", "user", "pass");

  private final FunctionEntry<?> entry;
  private final ParameterOptions parameters;
  private final CallerCredentials caller;
  private final CallTarget target;
  private final AnswerPrinter printer;
  private final CommandSpec spec;

  FunctionCommand(
      FunctionEntry<?> entry, CallerCredentials caller, CallTarget target, AnswerPrinter printer) {
    this.entry = entry;
    this.parameters = new ParameterOptions(entry.repeatableParameters());
    this.caller = caller;
    this.target = target;
    this.printer = printer;
    this.spec = CommandSpec.wrapWithoutInspection(this).name(entry.name());
    describe();
  }

  /** What the command line knows of it. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    GivenOptions given = new GivenOptions(spec.commandLine());
    OutputFormat format =
        given
            .value(GeneralOptions.OUTPUT, OutputFormat.class)
            .orElse(GeneralOptions.OUTPUT_FALLBACK);
    Calls calls = target.chosen(given);
    Map<String, String> sent = sent(given);
    Call call = new Call(sent, caller.of(entry, given), format.wanted());
    return calls.answer(call, answer -> printer.print(answer, format))
        ? ExitCode.SUCCESS
        : ExitCode.REFUSED;
  }

  private Map<String, String> sent(GivenOptions given) {
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("function", entry.name());
    sent.put("source", given.text(GeneralOptions.SOURCE).orElse(GeneralOptions.SOURCE_FALLBACK));
    sent.putAll(parameters.read(given));
    for (String pair : given.all(GeneralOptions.SET)) {
      int equals = pair.indexOf('=');
      if (equals < 1 || NOT_SET.contains(pair.substring(0, equals))) {
        throw new WrongUsage(
            GeneralOptions.SET + " takes NAME=VALUE, and not function, source, user or pass");
      }
      sent.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return sent;
  }

  private void describe() {
    spec.usageMessage()
        .header(OptionName.plain(sentence(entry.summary())))
        .customSynopsis("dialer360 " + entry.name() + " [OPTION]...")
        .sortOptions(false)
        .footer("", "Settings are options too: 'dialer360 config' lists them.");
    List<OptionSpec> own =
        Stream.concat(parameters.specs().stream(), Stream.of(GeneralOptions.set())).toList();
    List<OptionSpec> general =
        Stream.concat(
                GeneralOptions.ofCalls().stream(),
                Stream.of(GeneralOptions.config(), GeneralOptions.help()))
            .toList();
    own.forEach(spec::addOption);
    general.forEach(spec::addOption);
    Set<String> taken =
        spec.options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
    SettingOptions.hidden(taken).forEach(spec::addOption);
    new OptionSections().with("Parameters:", own).with("Options:", general).showIn(spec);
  }

  private static String sentence(String summary) {
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
  }
}
