package com.dialer360.cli;

import com.dialer360.catalogue.ListedFunction;
import com.dialer360.system.ReleaseStamp;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The command line {@code dialer360}: {@code dialer360 add_lead --phone-number 7275551111 --list-id
 * 101}.
 */
public final class CommandLineProgram {
  private static final String NAME = "dialer360";

  private final List<ListedFunction> functions;
  private final Surroundings surroundings;
  private final CallerCredentials caller;
  private final CallTarget target;
  private final AnswerPrinter printer;
  private final Start start;

  /**
   * @param functions what can be called
   * @param surroundings what the program runs in
   * @param start puts a running API together
   */
  public CommandLineProgram(
      List<ListedFunction> functions, Surroundings surroundings, Start start) {
    this.functions = functions;
    this.surroundings = surroundings;
    this.caller = new CallerCredentials(surroundings);
    this.target = new CallTarget(start, surroundings);
    this.start = start;
    this.printer = new AnswerPrinter(surroundings);
  }

  /** Does what the arguments say, and returns the {@link ExitCode}. */
  public int run(String... arguments) {
    Complaints complaints = new Complaints(surroundings.err());
    return commandLine(
            WantedFunctions.among(functions, List.of(arguments)), Set.copyOf(List.of(arguments)))
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setExpandAtFiles(false)
        .setInterpolateVariables(false)
        .setPosixClusteredShortOptionsAllowed(false)
        .setParameterExceptionHandler(complaints::ofParameters)
        .setExecutionExceptionHandler(complaints::ofExecution)
        .execute(arguments);
  }

  /**
   * @param typed what was typed: of the spellings with a dash, those that nobody uses only clutter
   *     the help
   */
  private CommandLine commandLine(List<ListedFunction> shown, Set<String> typed) {
    CommandSpec program = CommandSpec.create().name(NAME);
    program
        .usageMessage()
        .description("Calls the functions of a call centre's non-agent API.")
        .customSynopsis(NAME + " [OPTION]... COMMAND [OPTION]...")
        .sortOptions(false)
        .footer("", "'dialer360 help COMMAND' shows the options of a command.");
    GeneralOptions.ofCalls().forEach(program::addOption);
    program.addOption(GeneralOptions.config()).addOption(GeneralOptions.help());
    program.addOption(version()).versionProvider(CommandLineProgram::release);
    SettingOptions.hidden(Set.of("--version")).forEach(program::addOption);
    for (ListedFunction function : shown) {
      CommandSpec spec = new FunctionCommand(function.entry(), caller, target, printer).spec();
      Optional.of(OptionName.dashed(function.name()))
          .filter(spelling -> !spelling.equals(function.name()) && typed.contains(spelling))
          .ifPresent(spec::aliases);
      program.addSubcommand(function.name(), spec);
    }
    program.addSubcommand("import", new ImportCommand(caller, target, surroundings).spec());
    program.addSubcommand(
        "key", new KeyCommand(surroundings, start, printer, typed.contains("key")).spec());
    program.addSubcommand("config", new ConfigCommand(surroundings).spec());
    program.addSubcommand("completion", completion());
    program.addSubcommand("help", CommandSpec.forAnnotatedObject(new HelpCommand()));
    return new CommandLine(program);
  }

  private static OptionSpec version() {
    return OptionSpec.builder("--version", "-V")
        .versionHelp(true)
        .description("Show the version of this program.")
        .build();
  }

  private static String[] release() {
    ReleaseStamp own = ReleaseStamp.own();
    return new String[] {NAME + " " + own.version() + " (" + own.build() + ")"};
  }

  private CommandSpec completion() {
    Callable<Integer> print =
        () -> {
          surroundings.out().print(AutoComplete.bash(NAME, commandLine(functions, Set.of())));
          surroundings.out().flush();
          return ExitCode.SUCCESS;
        };
    CommandSpec spec = CommandSpec.wrapWithoutInspection(print).name("completion");
    spec.usageMessage().header("Prints a script for bash: source <(dialer360 completion)");
    return spec.addOption(GeneralOptions.help());
  }
}
