package com.dialer360.cli;

import com.dialer360.access.Authorization;
import com.dialer360.lead.AddLead;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code dialer360 import FILE.csv --list-id 101}. */
final class ImportCommand implements Callable<Integer> {
  private static final String MAP = "--map";
  private static final String DRY_RUN = "--dry-run";
  private static final String AGAIN = "--again";
  private static final String RESULT = "--result";
  private static final Set<String> NOT_FOR_ALL =
      Set.of("--phone-number", "--phone_number", "--lead-id", "--lead_id");
  private static final Set<String> GENERAL =
      Set.of(
          GeneralOptions.USER,
          GeneralOptions.PASSWORD_FILE,
          GeneralOptions.SOURCE,
          GeneralOptions.URL,
          GeneralOptions.TIMEOUT);

  private final ParameterOptions parameters = new ParameterOptions(AddLead.ENTRY.parameters());
  private final CallerCredentials caller;
  private final CallTarget target;
  private final Surroundings surroundings;
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("import");

  ImportCommand(CallerCredentials caller, CallTarget target, Surroundings surroundings) {
    this.caller = caller;
    this.target = target;
    this.surroundings = surroundings;
    describe();
  }

  /** What the command line knows of it. */
  CommandSpec spec() {
    return spec;
  }

  @Override
  public Integer call() {
    GivenOptions given = new GivenOptions(spec.commandLine());
    Imports imports = target.imports(given);
    ImportRequest request = request(given);
    Imports.Imported done = imports.imported(request);
    surroundings.out().println(summary(request, done));
    surroundings.out().flush();
    return done.refused() == 0 ? ExitCode.SUCCESS : ExitCode.REFUSED;
  }

  private static String summary(ImportRequest request, Imports.Imported done) {
    return (request.dryRun() ? "dry run" : "import " + done.id())
        + ": "
        + done.rows()
        + " rows, "
        + done.added()
        + (request.dryRun() ? " would be added, " : " added, ")
        + done.refused()
        + " refused"
        + (done.refused() == 0 ? "" : ": see " + request.result());
  }

  private ImportRequest request(GivenOptions given) {
    Path file = Path.of(given.position(0));
    Map<String, String> options = new LinkedHashMap<>(parameters.read(given));
    Map<String, String> mapping = new LinkedHashMap<>();
    for (String pair : given.all(MAP)) {
      int equals = pair.lastIndexOf('=');
      if (equals < 1) {
        throw new WrongUsage(MAP + " takes COLUMN=PARAMETER");
      }
      mapping.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    if (!options.containsKey("list_id") && !mapping.containsValue("list_id")) {
      throw new WrongUsage("say into which list: --list-id N, or --map COLUMN=list_id");
    }
    Authorization authorization =
        caller
            .of(AddLead.ENTRY, given)
            .<Authorization>map(known -> known)
            .orElseThrow(() -> new WrongUsage("say who calls"));
    return new ImportRequest(
        file,
        authorization,
        given.text(GeneralOptions.SOURCE).orElse(GeneralOptions.SOURCE_FALLBACK),
        options,
        mapping,
        given.flag(DRY_RUN),
        given.flag(AGAIN),
        given.text(RESULT).map(Path::of).orElse(Path.of(file + ".refused.csv")));
  }

  private void describe() {
    spec.usageMessage()
        .header("Adds the leads of a file, and goes on where it was stopped.")
        .customSynopsis("dialer360 import FILE --list-id N [OPTION]...")
        .sortOptions(false)
        .footer(
            "",
            "The first row names the columns; what they are is guessed, shown, and changed with"
                + " --map.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .type(String.class)
            .paramLabel("FILE")
            .description("A file of columns in UTF-8.")
            .build());
    List<OptionSpec> own = own();
    List<OptionSpec> all = new ArrayList<>();
    parameters.specs().stream()
        .filter(option -> !NOT_FOR_ALL.contains(option.longestName()))
        .forEach(all::add);
    List<OptionSpec> general =
        Stream.concat(
                GeneralOptions.ofCalls().stream()
                    .filter(option -> GENERAL.contains(option.longestName())),
                Stream.of(GeneralOptions.config(), GeneralOptions.help()))
            .toList();
    Stream.of(own, all, general).flatMap(List::stream).forEach(spec::addOption);
    Set<String> taken =
        spec.options().stream().map(OptionSpec::longestName).collect(Collectors.toSet());
    SettingOptions.hidden(taken).forEach(spec::addOption);
    new OptionSections()
        .with("Import:", own)
        .with("For all rows:", all)
        .with("Options:", general)
        .showIn(spec);
  }

  private static List<OptionSpec> own() {
    return List.of(
        OptionSpec.builder(MAP)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel("COLUMN=PARAMETER")
            .description("This column is that parameter; an empty one leaves it out. Repeatable.")
            .build(),
        flag(DRY_RUN, "Only say what would be refused."),
        flag(AGAIN, "Begin with the first row, though the file was imported before, or begun."),
        OptionSpec.builder(RESULT)
            .type(String.class)
            .arity("1")
            .paramLabel("FILE")
            .description("Where refused rows are written. (default: FILE.refused.csv)")
            .build());
  }

  private static OptionSpec flag(String name, String meaning) {
    return OptionSpec.builder(name).type(Boolean.class).arity("0").description(meaning).build();
  }
}
