package com.dialer360.cli.launch;

import com.dialer360.cli.CallFailed;
import com.dialer360.cli.CommandLineProgram;
import com.dialer360.cli.Surroundings;
import com.dialer360.configuration.Configuration;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.persistence.embedded.EmbeddedDatabaseException;
import com.dialer360.persistence.schema.SchemaException;
import com.dialer360.wiring.Dialer360;
import com.dialer360.wiring.Functions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Starts the command line. */
public final class Main {
  private Main() {}

  /** The program {@code dialer360}. */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            System.getenv(),
            writer(FileDescriptor.out, StandardCharsets.UTF_8),
            writer(FileDescriptor.err, Charset.defaultCharset()),
            new Terminal());
    System.exit(new CommandLineProgram(Functions.all(), surroundings, Main::start).run(arguments));
  }

  private static Dialer360 start(Configuration configuration) {
    try {
      return Dialer360.builder(configuration).with(new PersistenceModule(configuration)).start();
    } catch (EmbeddedDatabaseException e) {
      throw new CallFailed(e.getMessage() + "; or call the server that runs, with --url", e);
    } catch (SchemaException e) {
      throw new CallFailed(e.getMessage(), e);
    }
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }
}
