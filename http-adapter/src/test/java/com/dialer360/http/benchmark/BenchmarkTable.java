package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that matters, each beside its floor, in one run on one database: single calls, exports and an
 * import; and how much slower the calls are that go to the lead table when that grows fiftyfold.
 * Run it with docs/benchmarks/all.
 */
public final class BenchmarkTable {
  private static final int GROWTH = 50;
  private static final int SHARE_OF_BULK = 5;

  private final EmbeddedMariaDb database;
  private final ServerProcess server;
  private final Connection connection;
  private final Rounds rounds;
  private final int leads;

  private BenchmarkTable(
      EmbeddedMariaDb database,
      ServerProcess server,
      Connection connection,
      Rounds rounds,
      int leads) {
    this.database = database;
    this.server = server;
    this.connection = connection;
    this.rounds = rounds;
    this.leads = leads;
  }

  /**
   * Measures, and prints two tables.
   *
   * @param arguments the jars of the server and of the command line, a folder for data and log,
   *     seconds of each run, how many runs, how many leads there are at most (an export has a
   *     fiftieth of that number, and statistics and import a fifth), and the date to print
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[2])).toAbsolutePath();
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedSettings.in(folder));
        ServerProcess server =
            ServerProcess.start(Path.of(arguments[0]), database, folder.resolve("server.log"));
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      Rounds rounds =
          new Rounds(
              new Questions(connection),
              Integer.parseInt(arguments[3]),
              Integer.parseInt(arguments[4]));
      new BenchmarkTable(database, server, connection, rounds, Integer.parseInt(arguments[5]))
          .run(Path.of(arguments[1]), folder, arguments[6]);
    }
  }

  private void run(Path commandLine, Path folder, String date) throws Exception {
    int few = leads / GROWTH;
    int bulk = leads / SHARE_OF_BULK;
    LeadTable table = LeadTable.in(connection);
    Floors floors = new Floors(database);
    CrowdedFloor.fill(database);
    ReportRows.fill(database, few, bulk);

    List<Contest> onFew = new SingleCalls(server, floors, few, () -> table.fill(few)).ofLeads();
    for (Contest contest : onFew) {
      // else those on few leads would meet a younger JVM than those on many
      rounds.warmUp(contest);
    }
    List<Figures> before = measure(onFew);
    table.fill(leads);
    SingleCalls calls = new SingleCalls(server, floors, leads, () -> {});
    List<Figures> after = measure(calls.ofLeads());
    List<Figures> all = new ArrayList<>(after);
    all.addAll(measure(calls.others()));
    BulkCalls bulkCalls = new BulkCalls(floors);
    all.addAll(measure(bulkCalls.exports(server, bulk, few)));
    all.addAll(measure(List.of(imported(bulkCalls, bulk, table, commandLine, folder))));

    System.out.printf("%s%n%n", machine(date));
    System.out.print(Figures.HEADER);
    all.forEach(figures -> System.out.println(figures.row()));
    System.out.println();
    System.out.print(Growth.header(few, leads));
    for (int i = 0; i < before.size(); i++) {
      System.out.println(new Growth(before.get(i), after.get(i)).row());
    }
  }

  private Contest imported(
      BulkCalls calls, int rows, LeadTable table, Path commandLine, Path folder) throws Exception {
    Path file = folder.resolve("leads.csv");
    LeadFile.write(file, rows);
    ImportProcess command = new ImportProcess(commandLine, database, folder.resolve("import.log"));
    return calls.importOf(rows, table, new ImportCalls(command, file));
  }

  private List<Figures> measure(List<Contest> contests) throws Exception {
    List<Figures> figures = new ArrayList<>();
    for (Contest contest : contests) {
      figures.add(rounds.of(contest));
      System.err.println(contest.name() + ": done");
    }
    return figures;
  }

  private String machine(String date) throws SQLException {
    return String.format(
        "%s, %d cores, JDK %s, MariaDB %s; medians of %d runs of %d s; %,d leads.",
        date,
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        connection.getMetaData().getDatabaseProductVersion(),
        rounds.runs(),
        rounds.seconds(),
        leads);
  }
}
