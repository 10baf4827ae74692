package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/**
 * An import of many leads beside single calls over HTTP and bare batches over JDBC, all on the same
 * database; and one that is killed half way and goes on. Run it with docs/benchmarks/import.
 */
public final class ImportBenchmark {
  private static final int CONNECTIONS = 8;
  private static final int WARM_UP_SECONDS = 20;
  private static final int SECONDS = 20;
  private static final String LEADS = "SELECT COUNT(*) FROM dialer360_list";
  private static final String NUMBERS = "SELECT COUNT(DISTINCT phone_number) FROM dialer360_list";
  private static final String ROWS_READ =
      "SELECT COALESCE(MAX(rows_read), 0) FROM dialer360_lead_imports WHERE finished = 'N'";

  private final EmbeddedMariaDb database;
  private final ImportProcess command;
  private final Path file;
  private final long leads;

  private ImportBenchmark(EmbeddedMariaDb database, ImportProcess command, Path file, long leads) {
    this.database = database;
    this.command = command;
    this.file = file;
    this.leads = leads;
  }

  /**
   * Measures, and prints a table.
   *
   * @param arguments the jars of the server and of the command line, a folder for data and log, and
   *     how many leads
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[2])).toAbsolutePath();
    long leads = Long.parseLong(arguments[3]);
    Path file = folder.resolve("leads.csv");
    LeadFile.write(file, leads);
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedSettings.in(folder))) {
      double single = singleCalls(Path.of(arguments[0]), database, folder);
      ImportProcess command =
          new ImportProcess(Path.of(arguments[1]), database, folder.resolve("import.log"));
      new ImportBenchmark(database, command, file, leads).run(single);
    }
  }

  private static double singleCalls(Path jar, EmbeddedMariaDb database, Path folder)
      throws Exception {
    try (ServerProcess server = ServerProcess.start(jar, database, folder.resolve("server.log"))) {
      Load.run(CONNECTIONS, WARM_UP_SECONDS, () -> new AddLeadCalls(server.port()));
      return Load.run(CONNECTIONS, SECONDS, () -> new AddLeadCalls(server.port())).callsASecond();
    }
  }

  private void run(double single) throws Exception {
    empty();
    BareBatches.insert(
        database.jdbcUrl(), database.user(), database.password(), Math.min(leads, 50_000));
    empty();
    double bare =
        leads / BareBatches.insert(database.jdbcUrl(), database.user(), database.password(), leads);
    System.out.println("| what | leads/s | of single calls | of bare batches |");
    System.out.println("|---|---|---|---|");
    row("single calls, 8 connections", single, single, bare);
    row("bare batches of 1,000", bare, single, bare);
    empty();
    row("import", leads / command.run(file), single, bare);
    empty();
    row(
        "import with DUPLIST",
        leads / command.run(file, "--duplicate-check", "DUPLIST"),
        single,
        bare);
    empty();
    killed();
  }

  private static void row(String what, double rate, double single, double bare) {
    System.out.printf("| %s | %.0f | %.1f | %.2f |%n", what, rate, rate / single, rate / bare);
  }

  private void killed() throws Exception {
    Process first = command.start(file);
    while (number(ROWS_READ) < leads / 2) {
      if (first.waitFor(20, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("it ended before it could be killed");
      }
    }
    first.destroyForcibly().waitFor();
    long kept = number(LEADS);
    double seconds = command.run(file);
    System.out.printf(
        "%nKilled with %,d leads there; the rest took %.1f s; %,d leads, %,d numbers.%n",
        kept, seconds, number(LEADS), number(NUMBERS));
    if (number(LEADS) != leads || number(NUMBERS) != leads) {
      throw new IllegalStateException("leads are lost or doubled");
    }
  }

  private void empty() throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE TABLE dialer360_list");
      statement.execute("TRUNCATE TABLE dialer360_lead_imports");
    }
  }

  private long number(String query) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
