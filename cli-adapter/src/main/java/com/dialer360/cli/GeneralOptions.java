package com.dialer360.cli;

import com.dialer360.dialect.DialectName;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how a call is made and shown, whatever is called. */
final class GeneralOptions {
  static final String USER = "--user";
  static final String PASSWORD_FILE = "--password-file";
  static final String KEY_FILE = "--key-file";
  static final String SOURCE = "--source";
  static final String SET = "--set";
  static final String OUTPUT = "--output";
  static final String DIALECT = "--dialect";
  static final String URL = "--url";
  static final String TIMEOUT = "--timeout";
  static final String CONFIG = "--config";
  static final String HELP = "--help";

  static final OutputFormat OUTPUT_FALLBACK = OutputFormat.TEXT;
  static final DialectName DIALECT_FALLBACK = DialectName.DIALER360;
  static final String SOURCE_FALLBACK = "cli";
  static final int TIMEOUT_FALLBACK = 30;

  private GeneralOptions() {}

  /** Those of every command that calls something. */
  static List<OptionSpec> ofCalls() {
    return List.of(
        text(USER, "USER", "Who calls; else DIALER360_USER."),
        text(
            PASSWORD_FILE,
            "FILE",
            "File whose first line is the password; else DIALER360_PASSWORD, else it is asked for."),
        text(
            KEY_FILE,
            "FILE",
            "File whose first line is a key, in place of user and password; else DIALER360_KEY."),
        text(SOURCE, "NAME", "What the calling program is called. (default: cli)"),
        output(),
        OptionSpec.builder(DIALECT)
            .type(DialectName.class)
            .converters(text -> Choice.of(DialectName.class, text))
            .completionCandidates(Choice.names(DialectName.class))
            .paramLabel("NAME")
            .description("Words of the answer: dialer360 or vicidial. (default: dialer360)")
            .build(),
        OptionSpec.builder(URL)
            .type(String.class)
            .arity("1")
            .paramLabel("ADDRESS")
            .description(
                "Let the server at this address answer:",
                "http://host:8080/adminpanel/api.php",
                "Else DIALER360_URL. Else the answer is made here, on the configured database.")
            .build(),
        OptionSpec.builder(TIMEOUT)
            .type(Integer.class)
            .paramLabel("SECONDS")
            .description("How long to wait for a server. (default: 30)")
            .build());
  }

  /** In which form answers are shown. */
  static OptionSpec output() {
    return OptionSpec.builder(OUTPUT, "-o")
        .type(OutputFormat.class)
        .converters(text -> Choice.of(OutputFormat.class, text))
        .completionCandidates(Choice.names(OutputFormat.class))
        .paramLabel("FORM")
        .description("text, json, csv or table. (default: text)")
        .build();
  }

  /** What gives parameters that no option names: custom fields. */
  static OptionSpec set() {
    return OptionSpec.builder(SET)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel("NAME=VALUE")
        .description("Any other parameter, such as a custom field; may be repeated.")
        .build();
  }

  /** The configuration file. */
  static OptionSpec config() {
    return text(CONFIG, "FILE", "Configuration file; else DIALER360_CONFIG.");
  }

  /** Shows help instead of doing anything. */
  static OptionSpec help() {
    return OptionSpec.builder(HELP, "-h").usageHelp(true).description("Show this help.").build();
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
