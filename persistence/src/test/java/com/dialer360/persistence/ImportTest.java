package com.dialer360.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.access.Admission;
import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.ImportLeads;
import com.dialer360.bulk.ImportOrder;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.ImportTablesMissing;
import com.dialer360.bulk.RefusedRow;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.data.CallCentre;
import com.dialer360.fixtures.thread.AtOnce;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Outcome;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports on a real database. */
class ImportTest {
  private static CallCentreDatabase database;

  @BeforeAll
  static void start() {
    database = CallCentreDatabase.start(Map.of(ConfigurationKey.DEMO, "true"));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void noLeads() {
    centre().empty("{p}list", "{p}lead_imports", "{p}lead_import_refusals", "{p}api_log");
  }

  @Test
  void aBatchSendsAFewStatementsHoweverManyRowsItHas() {
    importOf("DUPSYS", rows(1, 2));

    List<String> sent = GeneralLog.of(centre(), () -> importOf("DUPSYS", rows(3, 2002)));

    assertThat(sent.stream().filter(text -> text.contains("GET_LOCK"))).hasSizeLessThan(5);
    assertThat(sent.stream().filter(text -> text.startsWith("SELECT lead.lead_id"))).hasSize(2);
    assertThat(sent.stream().filter(text -> text.startsWith("COMMIT"))).hasSizeLessThan(12);
    assertThat(centre().count("{p}list")).isEqualTo(2002);
  }

  @Test
  void duplicatesInTheDatabaseAndInTheFileAreNamed() {
    new Calls(database.dialer()).addLead("7270000001", Map.of());
    String there = centre().value("SELECT lead_id FROM {p}list");
    List<ImportRow> rows = new ArrayList<>(rows(1, 3));
    rows.addAll(rows(2, 2));

    ImportJob job = importOf("DUPLIST", rows);

    List<RefusedRow> refused = database.dialer().part(ImportJobs.class).refused(job.id(), 0, 9);
    String second = centre().value("SELECT lead_id FROM {p}list WHERE phone_number = '7270000002'");
    assertThat(refused)
        .extracting(RefusedRow::reason)
        .containsExactly(
            "ERROR: add_lead DUPLICATE PHONE NUMBER IN LIST - 7270000001|101|" + there,
            "ERROR: add_lead DUPLICATE PHONE NUMBER IN LIST - 7270000002|101|" + second);
    assertThat(centre().count("{p}list")).isEqualTo(3);
  }

  @Test
  void anImportAndCallsAtTheSameTimeAddNoLeadTwice() {
    Calls calls = new Calls(database.dialer());
    AtomicReference<ImportJob> job = new AtomicReference<>();
    List<Outcome> said = new ArrayList<>();

    AtOnce.both(
        () -> job.set(importOf("DUPSYS", rows(1, 3000))),
        () -> {
          for (int i = 0; i < 300; i++) {
            said.addAll(
                calls.addLead(
                    Long.toString(7_270_000_001L + i * 10L), Map.of("duplicate_check", "DUPSYS")));
          }
        });

    long added = said.stream().filter(AddLeadResult.LeadAdded.class::isInstance).count();
    assertThat(job.get().rowsRefused()).isEqualTo(added);
    assertThat(centre().count("{p}list")).isEqualTo(3000);
    assertThat(centre().value("SELECT COUNT(DISTINCT phone_number) FROM {p}list"))
        .isEqualTo("3000");
  }

  @Test
  void leadsAndPlaceAreKeptTogether() {
    List<ImportRow> rows = rows(1, 2500);
    Iterator<ImportRow> broken =
        new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public ImportRow next() {
            if (given == 1700) {
              throw new IllegalStateException("stopped");
            }
            return rows.get(given++);
          }
        };
    assertThatThrownBy(() -> run("", broken)).isInstanceOf(IllegalStateException.class);
    assertThat(centre().count("{p}list")).isEqualTo(1000);
    assertThat(centre().value("SELECT rows_read FROM {p}lead_imports")).isEqualTo("1000");

    importOf("", rows);

    assertThat(centre().count("{p}list")).isEqualTo(2500);
    assertThat(centre().value("SELECT COUNT(DISTINCT phone_number) FROM {p}list"))
        .isEqualTo("2500");
    assertThat(centre().count("{p}lead_imports")).isEqualTo(1);
    assertThat(centre().value("SELECT CONCAT(function, ' ', result, ' ', data) FROM {p}api_log"))
        .endsWith("|2500|2500|0")
        .startsWith("import_leads SUCCESS 101|");
  }

  @Test
  void aDatabaseWithoutTheTablesIsToldClearly() {
    centre().execute("RENAME TABLE {p}lead_imports TO {p}lead_imports_away");
    try {
      assertThatThrownBy(() -> importOf("", rows(1, 2)))
          .isInstanceOf(ImportTablesMissing.class)
          .hasMessageContaining("docs/live-system.md");
      assertThat(centre().count("{p}list")).isZero();
    } finally {
      centre().execute("RENAME TABLE {p}lead_imports_away TO {p}lead_imports");
    }
  }

  private static CallCentre centre() {
    return database.centre();
  }

  private static List<ImportRow> rows(long first, long last) {
    return LongStream.rangeClosed(first, last)
        .<ImportRow>mapToObj(
            i ->
                new ImportRow.Sent(
                    i + 1, Map.of("phone_number", Long.toString(7_270_000_000L + i))))
        .toList();
  }

  private static ImportJob importOf(String checks, List<ImportRow> rows) {
    ImportResult result = run(checks, rows.iterator());
    assertThat(result).isInstanceOf(ImportResult.Done.class);
    return ((ImportResult.Done) result).job();
  }

  private static ImportResult run(String checks, Iterator<ImportRow> rows) {
    Admission admission = database.dialer().logIn(new Credentials("6666", "1234"), "test");
    Caller caller = ((Admission.Admitted) admission).caller();
    return database
        .dialer()
        .part(ImportLeads.class)
        .run(
            caller,
            new ImportOrder(
                "101", Map.of("list_id", "101", "duplicate_check", checks), false, false),
            rows,
            (job, refused) -> {});
  }
}
