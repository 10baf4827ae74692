package com.dialer360.http.launch;

import com.dialer360.configuration.ClientVariable;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationSources;
import com.dialer360.configuration.EffectiveSettings;
import com.dialer360.http.HttpSettings;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.telephony.TelephonyModule;
import com.dialer360.telephony.TelephonySettings;
import com.dialer360.wiring.Dialer360;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program {@code java -jar dialer360-server.jar}. Exit status: 0 after a stop or when what was
 * asked for has been printed, 1 when the server cannot start, 2 when the command line is wrong.
 */
public final class ServerMain {
  private static final String GUICE_CLASSES = "guice_custom_class_loading";
  private static final int CANNOT_START = 1;
  private static final int WRONG_USAGE = 2;

  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  ServerMain(Map<String, String> environment, PrintStream out, PrintStream err) {
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Starts the server, which ends with a signal such as SIGTERM. */
  public static void main(String[] arguments) {
    letGuiceDefineClasses();
    ServerMain program = new ServerMain(System.getenv(), System.out, System.err);
    int status = program.run(List.of(arguments));
    if (status != 0) {
      System.exit(status);
    }
  }

  /** In the way it takes by default, JDK 24 and later warn at each start. */
  private static void letGuiceDefineClasses() {
    if (System.getProperty(GUICE_CLASSES) == null) {
      System.setProperty(GUICE_CLASSES, "CHILD");
    }
  }

  /** Does what the command line says; a server that has been started goes on after the return. */
  int run(List<String> arguments) {
    try {
      ServerOptions options = ServerOptions.parse(arguments);
      switch (options.action()) {
        case SHOW_HELP -> out.print(ServerOptions.help());
        case SHOW_CONFIGURATION -> out.print(EffectiveSettings.of(checked(configuration(options))));
        case SERVE -> serve(configuration(options));
      }
      return 0;
    } catch (WrongUsage e) {
      err.println("dialer360-server: " + e.getMessage());
      return WRONG_USAGE;
    } catch (RuntimeException e) {
      err.println("dialer360-server: " + complaint(e));
      return CANNOT_START;
    }
  }

  private Configuration configuration(ServerOptions options) {
    return ConfigurationSources.read(
        environment, ClientVariable.names(), options.settings(), options.config());
  }

  private static Configuration checked(Configuration configuration) {
    HttpSettings.of(configuration);
    TelephonySettings.of(configuration);
    return configuration;
  }

  private void serve(Configuration configuration) {
    HttpSettings settings = HttpSettings.of(configuration);
    RunningProgram program =
        RunningProgram.start(configuration, settings, ServerMain::withAdapters);
    Runtime.getRuntime().addShutdownHook(new Thread(program::close, "stop"));
    out.print(Greeting.of(configuration, settings, program.port()));
    out.flush();
  }

  static Dialer360 withAdapters(Configuration configuration) {
    return Dialer360.builder(configuration)
        .with(new PersistenceModule(configuration))
        .with(new TelephonyModule(configuration))
        .start();
  }

  /** The first line of what the deepest cause says: that is what an operator can act upon. */
  private static String complaint(Throwable error) {
    Throwable deepest = error;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String outer = firstLine(error);
    String inner = firstLine(deepest);
    return outer.contains(inner) ? outer : outer + ": " + inner;
  }

  private static String firstLine(Throwable error) {
    return Optional.ofNullable(error.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .orElse(error.getClass().getSimpleName());
  }
}
