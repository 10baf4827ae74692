package com.dialer360.http.benchmark;

import com.dialer360.persistence.embedded.EmbeddedMariaDb;
import com.dialer360.persistence.embedded.EmbeddedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Random;

/**
 * How long the calls take that search the lead table, on a table of many leads, and by which index
 * they search. Run it with docs/benchmarks/searches.
 */
public final class SearchBenchmark {
  private static final int CONNECTIONS = 4;
  private static final int WARM_UP_SECONDS = 2;
  private static final int SECONDS = 5;

  private static final List<LeadSearch> SEARCHES =
      List.of(
          LeadSearch.update("LEAD_ID", lead -> "search_method=LEAD_ID&lead_id=" + lead),
          byVendorCode("SYSTEM"),
          byVendorCode("CAMPAIGN"),
          byVendorCode("LIST"),
          byPhone("SYSTEM"),
          byPhone("CAMPAIGN"),
          byPhone("LIST"),
          new LeadSearch(
              "all three, not found",
              lead ->
                  "function=update_lead&no_update=Y"
                      + "&search_method=LEAD_IDVENDOR_LEAD_CODEPHONE_NUMBER&lead_id=4000000000"
                      + "&vendor_lead_code=X"
                      + lead
                      + "&phone_number=6"
                      + lead,
              "NOTICE: update_lead NO MATCHES FOUND"),
          new LeadSearch(
              "lead_field_info",
              lead -> "function=lead_field_info&field_name=first_name&lead_id=" + lead,
              "F"),
          LeadSearch.duplicate("DUPLIST", "PHONE NUMBER IN LIST"),
          LeadSearch.duplicate("DUPCAMP", "PHONE NUMBER IN CAMPAIGN LISTS"),
          LeadSearch.duplicate("DUPSYS", "PHONE NUMBER IN SYSTEM"),
          LeadSearch.duplicate("DUPTITLEALTPHONELIST", "TITLE ALT_PHONE IN LIST"),
          LeadSearch.duplicate("DUPTITLEALTPHONECAMP", "TITLE ALT_PHONE IN CAMPAIGN LISTS"),
          LeadSearch.duplicate("DUPTITLEALTPHONESYS", "TITLE ALT_PHONE IN SYSTEM"),
          LeadSearch.duplicate("DUPNAMEPHONELIST", "NAME PHONE IN LIST"),
          LeadSearch.duplicate("DUPNAMEPHONECAMP", "NAME PHONE IN CAMPAIGN LISTS"),
          LeadSearch.duplicate("DUPNAMEPHONESYS", "NAME PHONE IN SYSTEM"));

  private final ServerProcess server;
  private final Plans plans;
  private final int leads;

  private SearchBenchmark(ServerProcess server, Plans plans, int leads) {
    this.server = server;
    this.plans = plans;
    this.leads = leads;
  }

  /**
   * Measures, and prints a table.
   *
   * @param arguments the server's jar, a folder for data and log, and how many leads there are
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[1])).toAbsolutePath();
    int leads = Integer.parseInt(arguments[2]);
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(EmbeddedSettings.in(folder));
        ServerProcess server =
            ServerProcess.start(Path.of(arguments[0]), database, folder.resolve("server.log"));
        Connection connection =
            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
      ManyLeads.fill(connection, leads);
      new SearchBenchmark(server, Plans.from(connection), leads).run();
    }
  }

  private void run() throws Exception {
    for (LeadSearch search : SEARCHES) {
      Load.run(CONNECTIONS, WARM_UP_SECONDS, () -> calls(search));
    }
    System.out.printf("%,d leads, %d connections:%n%n", leads, CONNECTIONS);
    System.out.println("| search | calls/s | p50 ms | p99 ms | index, rows looked at |");
    System.out.println("|---|---|---|---|---|");
    for (LeadSearch search : SEARCHES) {
      Latencies calls = Load.run(CONNECTIONS, SECONDS, () -> calls(search));
      System.out.printf(
          "| %s | %.0f | %.2f | %.2f | %s |%n",
          search.name(),
          calls.callsASecond(),
          calls.milliseconds(0.5),
          calls.milliseconds(0.99),
          plan(search));
    }
  }

  private String plan(LeadSearch search) throws Exception {
    try (ApiCalls one = calls(search)) {
      return plans.of("dialer360_list", one::call);
    }
  }

  private ApiCalls calls(LeadSearch search) throws Exception {
    Random any = new Random(1);
    return new ApiCalls(
        server.port(), () -> search.pairs().apply(1 + any.nextInt(leads)), search.expected());
  }

  private static LeadSearch byVendorCode(String location) {
    return LeadSearch.update(
        "VENDOR_LEAD_CODE, " + location,
        lead -> "search_method=VENDOR_LEAD_CODE&vendor_lead_code=V" + lead + in(location, lead));
  }

  private static LeadSearch byPhone(String location) {
    return LeadSearch.update(
        "PHONE_NUMBER, " + location,
        lead ->
            "search_method=PHONE_NUMBER&phone_number="
                + ManyLeads.phone(lead)
                + in(location, lead));
  }

  private static String in(String location, int lead) {
    return "&search_location=" + location + "&list_id=" + ManyLeads.list(lead);
  }
}
