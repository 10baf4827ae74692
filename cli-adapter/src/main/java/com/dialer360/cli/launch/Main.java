package com.dialer360.cli.launch;

import com.dialer360.cli.CommandLineProgram;
import com.dialer360.cli.Surroundings;
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
            new Terminal(),
            Terminal.there());
    System.exit(
        new CommandLineProgram(Functions.all(), surroundings, Assembly::start).run(arguments));
  }

  private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset));
  }
}
