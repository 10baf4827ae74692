package com.dialer360.cli;

import com.dialer360.configuration.ClientVariable;
import com.dialer360.configuration.Configuration;
import com.dialer360.key.Keys;
import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.transaction.MissingTable;
import com.dialer360.wiring.Dialer360;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code key create}, {@code key list} and {@code key revoke}: done here, on the configured
 * database, by whoever has its password.
 */
final class KeyCommand {
  private static final String ID = "ID";

  private final Surroundings surroundings;
  private final Function<Configuration, Dialer360> start;
  private final AnswerPrinter printer;
  private final boolean asked;
  private final CommandSpec spec;

  /**
   * @param asked one of the commands is to be run: else its settings, which nobody uses, only cost
   *     time
   */
  KeyCommand(
      Surroundings surroundings,
      Function<Configuration, Dialer360> start,
      AnswerPrinter printer,
      boolean asked) {
    this.surroundings = surroundings;
    this.start = start;
    this.printer = printer;
    this.asked = asked;
    this.spec = CommandSpec.create().name("key");
    spec.usageMessage().header("Makes, lists and revokes keys, in place of passwords.");
    spec.addOption(GeneralOptions.help());
    KeyChanges changes = new KeyChanges(surroundings);
    add("create", "Makes a key; it is shown this once.", changes::create, KeyOptions.ofCreate());
    add(
        "list",
        "Lists keys without their secrets.",
        options -> keys -> KeyListing.of(keys, options),
        KeyOptions.ofList());
    CommandSpec revoke =
        add(
            "revoke",
            "Revokes a key: it opens nothing any more.",
            options -> keys -> changes.revoke(keys, options.id()),
            List.of());
    revoke.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .type(String.class)
            .paramLabel(ID)
            .description("The key's id, as 'key list' shows it.")
            .build());
  }

  /** What the command line knows of it. */
  CommandSpec spec() {
    return spec;
  }

  private CommandSpec add(
      String name,
      String header,
      Function<KeyOptions, Function<Keys, Answer>> work,
      List<OptionSpec> options) {
    CommandSpec[] own = new CommandSpec[1];
    Callable<Integer> run = () -> done(new KeyOptions(own[0].commandLine()), work);
    CommandSpec command = CommandSpec.wrapWithoutInspection(run).name(name);
    own[0] = command;
    command.usageMessage().header(header).sortOptions(false);
    List<OptionSpec> all = new ArrayList<>(options);
    all.addAll(List.of(GeneralOptions.output(), GeneralOptions.config(), GeneralOptions.help()));
    all.add(KeyOptions.url());
    all.forEach(command::addOption);
    if (asked) {
      SettingOptions.hidden(Set.of()).forEach(command::addOption);
    }
    spec.addSubcommand(name, command);
    return command;
  }

  private Integer done(KeyOptions options, Function<KeyOptions, Function<Keys, Answer>> work) {
    if (options.given().text(GeneralOptions.URL).isPresent()
        || ClientVariable.URL.in(surroundings.environment()).isPresent()) {
      throw new WrongUsage(
          "keys are made where the database is: leave --url and DIALER360_URL out, and give the"
              + " database's address");
    }
    Function<Keys, Answer> todo = work.apply(options);
    Configuration configuration = SettingOptions.read(options.given(), surroundings.environment());
    try (Dialer360 dialer = start.apply(configuration)) {
      Answer answer = todo.apply(dialer.part(Keys.class));
      printer.print(answer, options.format());
      return answer.succeeded() ? ExitCode.SUCCESS : ExitCode.REFUSED;
    } catch (MissingTable | DatabaseUnavailable e) {
      throw new CallFailed(e.getMessage(), e);
    }
  }
}
