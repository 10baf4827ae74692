package com.dialer360.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.cli.Shell;
import com.dialer360.persistence.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that are answered in this process, on a real database with the demo call centre. */
class LocalRunTest {
  private static String url;

  @TempDir private Path folder;

  @BeforeAll
  static void makeDatabase() {
    url = TestDatabase.newDatabase();
  }

  @Test
  void aLeadIsAddedAndItsCallLogged() throws SQLException {
    Shell.Run run = shell().run("add_lead", "--phone-number", "7275551111", "--list-id", "101");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .matches(
            "SUCCESS: add_lead LEAD HAS BEEN ADDED - 7275551111\\|6666\\|101\\|\\d+\\|-?[0-9.]+\\n");
    assertThat(logged("add_lead"))
        .contains(
            "cli|cli?user=6666&function=add_lead&source=cli&phone_number=7275551111&list_id=101")
        .noneMatch(row -> row.contains("1234"));
  }

  @Test
  void aCallWithAnIdempotencyKeyIsRepeatedSafely() {
    String[] call = {
      "add_lead",
      "--phone-number",
      "7275551122",
      "--list-id",
      "101",
      "--idempotency-key",
      "8e03978e-40d5-43e8-bc93-6894a57f9324"
    };

    Shell.Run first = shell().run(call);

    assertThat(first.exitCode()).isZero();
    assertThat(shell().run(call)).isEqualTo(first);
    call[2] = "7275551133";
    assertThat(shell().run(call).out()).contains("IDEMPOTENCY KEY WAS USED FOR ANOTHER REQUEST");
  }

  @Test
  void aRefusalEndsWithOne() {
    assertThat(shell().run("add_lead", "--phone-number", "72"))
        .isEqualTo(new Shell.Run(1, "ERROR: add_lead INVALID PHONE NUMBER LENGTH - 72|6666\n", ""));
  }

  @Test
  void theDialectMayBeChosen() {
    assertThat(shell().run("version").out()).doesNotContain("2.14-111");
    assertThat(shell().run("version", "--dialect", "vicidial").out())
        .startsWith("VERSION: 2.14-111|BUILD: 181214-1606|");
  }

  @Test
  void aWrongPasswordIsRefusedAndNotShown() {
    Shell.Run run = shell().with("DIALER360_PASSWORD", "wrong-one").run("add_lead");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo("ERROR: Login incorrect, please try again: |6666||BAD|\n")
        .doesNotContain("wrong-one");
  }

  @Test
  void dataComesInTheFormOfTheServer() {
    Shell.Run run = shell().run("add_lead", "--phone-number", "72", "--output", "json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            {
              "function": "add_lead",
              "succeeded": false,
              "outcomes": [
                {
                  "outcome": "bad_length",
                  "kind": "error",
                  "message": "ERROR: add_lead INVALID PHONE NUMBER LENGTH - 72|6666",
                  "phone_number": "72",
                  "user": "6666"
                }
              ]
            }
            """);
  }

  @Test
  void aTableIsListedInEachForm() throws SQLException {
    shell().run("version");
    execute(
        "INSERT INTO recording_log (recording_id, start_time, user, lead_id, location)"
            + " VALUES (501, '2017-06-01 08:00:50', '1000', 900001, 'a,b|c'),"
            + " (502, '2017-06-01 08:00:51', NULL, 900001, NULL)");

    assertThat(lookUp("--header", "YES"))
        .isEqualTo(
            new Shell.Run(
                0,
                """
                start_time|user|recording_id|lead_id|location
                2017-06-01 08:00:50|1000|501|900001|a,b|c
                2017-06-01 08:00:51||502|900001|
                """,
                ""));
    assertThat(lookUp("--stage", "tab", "--dialect", "vicidial").out())
        .startsWith("2017-06-01 08:00:50\t1000\t501\t900001\ta,b|c\n");
    assertThat(lookUp("--output", "csv").out())
        .isEqualTo(
            """
            start_time,user,recording_id,lead_id,location
            2017-06-01 08:00:50,1000,501,900001,"a,b|c"
            2017-06-01 08:00:51,,502,900001,
            """);
    assertThat(lookUp("--output", "json").out())
        .startsWith("[\n  {\"start_time\": \"2017-06-01 08:00:50\",\"user\": \"1000\",")
        .endsWith("}\n]\n");
    assertThat(lookUp("--output", "table").out())
        .isEqualTo(
            """
            start_time           user  recording_id  lead_id  location
            -------------------  ----  ------------  -------  --------
            2017-06-01 08:00:50  1000  501           900001   a,b|c
            2017-06-01 08:00:51        502           900001
            """);
    assertThat(logged("recording_lookup")).hasSize(5);
  }

  private static void fillBigList() throws SQLException {
    shell().run("version");
    execute("DELETE FROM dialer360_list WHERE list_id = 101");
    execute(
        "INSERT INTO dialer360_list (list_id, phone_number, called_since_last_reset)"
            + " SELECT 101, seq, IF(seq % 2 = 0, 'Y', 'N') FROM seq_1_to_5000");
  }

  @Test
  void whoSitsAtATerminalSeesHowFarABigListHasCome() throws SQLException {
    fillBigList();

    Shell.Run run =
        shell()
            .watched()
            .run("update_list", "--list-id", "101", "--reset-list", "Y", "--delete-leads", "Y");

    assertThat(run.out())
        .endsWith(
            """
            NOTICE: update_list LEADS IN LIST HAVE BEEN RESET - 6666|101|2500
            NOTICE: update_list LEADS IN LIST HAVE BEEN DELETED - 6666|101|5000
            """);
    assertThat(run.err().split("\r\u001B\\[K", -1))
        .containsExactly(
            "",
            "list 101: 1000 of 5000 leads reset, 40 %",
            "list 101: 2000 of 5000 leads reset, 80 %",
            "list 101: 2500 of 5000 leads reset, 100 %" + System.lineSeparator(),
            "list 101: 2000 of 5000 leads deleted, 40 %",
            "list 101: 4000 of 5000 leads deleted, 80 %",
            "list 101: 5000 of 5000 leads deleted, 100 %" + System.lineSeparator());
  }

  @Test
  void whereNobodySitsABigListIsWorkedThroughInSilence() throws SQLException {
    fillBigList();

    Shell.Run run = shell().run("update_list", "--list-id", "101", "--delete-leads", "Y");

    assertThat(run.out()).endsWith("LEADS IN LIST HAVE BEEN DELETED - 6666|101|5000\n");
    assertThat(run.err()).isEmpty();
  }

  /** The ranges that were done stay done, and what is said of the failure has its own line. */
  @Test
  void aBigListThatFailsInTheMiddleIsFinishedByTheNextCall() throws SQLException {
    fillBigList();
    execute(
        "CREATE TRIGGER stopper BEFORE DELETE ON dialer360_list FOR EACH ROW"
            + " IF OLD.phone_number = '2500' THEN SIGNAL SQLSTATE '08000'; END IF");
    Shell.Run broken;
    try {
      broken = shell().watched().run("update_list", "--list-id", "101", "--delete-leads", "Y");
    } finally {
      execute("DROP TRIGGER stopper");
    }

    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.err())
        .contains("2000 of 5000 leads deleted, 40 %" + System.lineSeparator() + "dialer360: ");
    assertThat(shell().run("update_list", "--list-id", "101", "--delete-leads", "Y").out())
        .endsWith("LEADS IN LIST HAVE BEEN DELETED - 6666|101|3000\n");
  }

  private static Shell.Run lookUp(String... more) {
    return shell()
        .run(
            Stream.concat(Stream.of("recording_lookup", "--lead-id", "900001"), Stream.of(more))
                .toArray(String[]::new));
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void anOpenFunctionNeedsNoCaller() {
    Shell.Run run =
        new Shell()
            .starting(Assembly::start)
            .run("version", "--database-url", url, "--version", "9.9", "--demo");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("VERSION: 9.9|BUILD: ");
  }

  @Test
  void aDatabaseThatCannotBeReachedIsToldInOneLine() {
    Shell.Run run = shell().run("version", "--database-url", "jdbc:mariadb://127.0.0.1:1/none");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("dialer360: the database cannot be reached: ")
        .contains("127.0.0.1:1")
        .hasLineCount(1);
  }

  @Test
  void tablesThatAreMissingAreToldInOneLine() {
    Shell.Run run =
        shell().run("version", "--database-schema", "existing", "--database-prefix", "other_");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("dialer360: ").contains("other_").hasLineCount(1);
  }

  @Test
  void aDataFolderThatCannotBeUsedIsToldInOneLineWithAWayOut() throws IOException {
    Path file = Files.createFile(folder.resolve("in-the-way"));

    Shell.Run run = shell().run("version", "--database-url", "", "--data-dir", file.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("dialer360: ")
        .contains(file.toString(), "--url")
        .hasLineCount(1);
  }

  @Test
  void aSettingThatCannotBeUsedIsWrongUsage() {
    Shell.Run run = shell().run("version", "--zone", "Nowhere/Atall");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("zone (DIALER360_ZONE) must be").hasLineCount(1);
  }

  private static Shell shell() {
    return new Shell()
        .with("DIALER360_DATABASE_URL", url)
        .with("DIALER360_DEMO", "true")
        .with("DIALER360_USER", "6666")
        .with("DIALER360_PASSWORD", "1234")
        .starting(Assembly::start);
  }

  private static List<String> logged(String function) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT log.source, urls.url FROM dialer360_api_log log JOIN dialer360_api_urls"
                    + " urls ON urls.api_id = log.api_id WHERE log.function = '"
                    + function
                    + "'")) {
      while (found.next()) {
        rows.add(found.getString(1) + "|" + found.getString(2));
      }
    }
    return rows;
  }
}
