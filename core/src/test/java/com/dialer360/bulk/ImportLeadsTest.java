package com.dialer360.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.dialer360.access.Account;
import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Occasion;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.log.ApiLogRow;
import com.dialer360.wiring.Dialer360;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Imports, from rows to leads, on ports in memory. */
@Timeout(60)
class ImportLeadsTest {
  private final CallCentre centre = new CallCentre();
  private final List<ImportJob> told = new ArrayList<>();
  private Account account = AccountBuilder.account("6666").build();

  @Test
  void addsEachRowAndTellsHowFarItIs() {
    ImportJob job = done(run(order("list_id", "101"), rows(2500)));

    assertThat(job.rowsRead()).isEqualTo(2500);
    assertThat(job.rowsAdded()).isEqualTo(2500);
    assertThat(job.rowsRefused()).isZero();
    assertThat(job.finished()).isTrue();
    assertThat(told).extracting(ImportJob::rowsRead).containsExactly(0L, 1000L, 2000L, 2500L);
    assertThat(centre.leads.count()).isEqualTo(2500);
    assertThat(centre.leads.lead(1).listId()).isEqualTo("101");
    assertThat(centre.leads.lead(1).user()).isEqualTo("6666");
    assertThat(centre.leads.lead(1).phoneNumber()).isEqualTo("7270000001");
  }

  @Test
  void veryLongRowsAreStoredInSmallerParts() {
    String text = "x".repeat(CsvRows.LONGEST_ROW);
    Iterator<ImportRow> rows =
        LongStream.rangeClosed(1, 40)
            .<ImportRow>mapToObj(
                line ->
                    new ImportRow.Sent(
                        line, Map.of("phone_number", "72755500" + line, "comments", text)))
            .iterator();

    ImportJob job = done(run(order("list_id", "101"), rows));

    assertThat(job.rowsAdded()).isEqualTo(40);
    assertThat(told).extracting(ImportJob::rowsRead).containsExactly(0L, 16L, 32L, 40L);
  }

  @Test
  void anOptionHoldsForAllRowsWhateverTheySay() {
    run(
        order("list_id", "101"),
        List.<ImportRow>of(
                new ImportRow.Sent(2, Map.of("phone_number", "7275551111", "list_id", "107")))
            .iterator());

    assertThat(centre.leads.lead(1).listId()).isEqualTo("101");
  }

  @Test
  void keepsTheRefusedRowsWithTheirLinesAndReasons() {
    centre.doNotCall.system("7270000002");

    ImportJob job =
        done(
            run(
                order("dnc_check", "Y"),
                List.of(
                        row(2, "7270000001"),
                        row(3, "7270000002"),
                        new ImportRow.Unreadable(4, "wrong_columns", "too few"),
                        row(5, "1"))
                    .iterator()));

    assertThat(job.rowsAdded()).isEqualTo(1);
    assertThat(job.rowsRefused()).isEqualTo(3);
    assertThat(centre.importJobs.refused(job.id(), 0, 10))
        .containsExactly(
            new RefusedRow(
                3, "7270000002", "in_dnc", "ERROR: add_lead PHONE NUMBER IN DNC - 7270000002|6666"),
            new RefusedRow(4, "", "wrong_columns", "too few"),
            new RefusedRow(
                5, "1", "bad_length", "ERROR: add_lead INVALID PHONE NUMBER LENGTH - 1|6666"));
  }

  @Test
  void goesOnWhereItWasStopped() {
    ImportOrder order = order("list_id", "101");
    assertThatThrownBy(() -> run(order, stoppedAfter(2300, 5000)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(centre.leads.count()).isEqualTo(2000);
    told.clear();

    ImportJob job = done(run(order, rows(5000)));

    assertThat(told.get(0).rowsRead()).isEqualTo(2000);
    assertThat(job.rowsAdded()).isEqualTo(5000);
    assertThat(centre.leads.count()).isEqualTo(5000);
    assertThat(phoneNumbers()).doesNotHaveDuplicates();
    assertThat(centre.importJobs.find(2)).isEmpty();
  }

  @Test
  void doesNotGoOnWithOtherRows() {
    ImportOrder order = order("list_id", "101");
    assertThatThrownBy(() -> run(order, stoppedAfter(2300, 5000)))
        .isInstanceOf(IllegalStateException.class);
    List<ImportRow> changed = new ArrayList<>();
    rows(5000).forEachRemaining(changed::add);
    changed.set(1500, row(1502, "8135551111"));

    assertThat(run(order, changed.iterator())).isInstanceOf(ImportResult.OtherRows.class);
    assertThat(run(order, rows(1999))).isInstanceOf(ImportResult.OtherRows.class);
    assertThat(centre.leads.count()).isEqualTo(2000);
  }

  @Test
  void importsNothingTwiceUnlessToldTo() {
    ImportOrder order = order("list_id", "101");
    run(order, rows(10));

    assertThat(run(order, rows(10))).isInstanceOf(ImportResult.DoneBefore.class);
    assertThat(centre.leads.count()).isEqualTo(10);

    ImportOrder again = new ImportOrder("101", order.options(), true, false);
    assertThat(done(run(again, rows(10))).id()).isEqualTo(2);
    assertThat(centre.leads.count()).isEqualTo(20);
  }

  @Test
  void otherOptionsAreAnotherImport() {
    run(order("list_id", "101"), rows(10));

    assertThat(done(run(order("list_id", "102"), rows(10))).id()).isEqualTo(2);
  }

  @Test
  void endsWhenSomebodyElseHasGoneOn() {
    ImportOrder order = order("list_id", "101");
    Iterator<ImportRow> rows = rows(3000);

    ImportResult result =
        run(
            order,
            rows,
            (job, refused) -> {
              if (job.rowsRead() == 1000) {
                centre.importJobs.advance(job, job.after(500, 0, 1, job.started()));
              }
            });

    assertThat(result).isInstanceOf(ImportResult.TakenOver.class);
  }

  @Test
  void theNextRowsAreReadWhileTheseAreStored() {
    AtomicInteger read = new AtomicInteger();
    Iterator<ImportRow> rows = counted(3000, read);

    ImportResult result =
        run(
            order("list_id", "101"),
            rows,
            (job, refused) -> {
              while (read.get() < Math.min(3000, job.rowsRead() + 1000)
                  && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
              }
              assertThat(read.get()).isLessThanOrEqualTo((int) job.rowsRead() + 1000);
            });

    assertThat(done(result).rowsAdded()).isEqualTo(3000);
  }

  @Test
  void nobodyReadsRowsOnceItHasFailed() {
    AtomicInteger read = new AtomicInteger();

    assertThatThrownBy(
            () ->
                run(
                    order("list_id", "101"),
                    counted(Integer.MAX_VALUE, read),
                    (job, refused) -> {
                      if (job.rowsRead() == 1000) {
                        throw new IllegalStateException("on purpose");
                      }
                    }))
        .hasMessage("on purpose");

    assertThat(read.get()).isLessThanOrEqualTo(2000);
    while (readers() > 0 && !Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
    assertThat(readers()).isZero();
  }

  private static long readers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("import-rows"))
        .count();
  }

  @Test
  void aDryRunRefusesTheSameAndKeepsNothing() {
    List<ImportRow> rows = new ArrayList<>();
    rows(1500).forEachRemaining(rows::add);
    rows.add(row(1502, "7270000003"));
    rows.add(row(1503, "7270000004"));
    rows.add(row(1504, "12"));
    Map<String, String> options = Map.of("list_id", "101", "duplicate_check", "DUPLIST");
    List<RefusedRow> refused = new ArrayList<>();

    ImportJob dry =
        done(
            run(
                new ImportOrder("101", options, false, true),
                rows.iterator(),
                (job, more) -> refused.addAll(more)));

    assertThat(dry.rowsRefused()).isEqualTo(3);
    assertThat(refused).extracting(RefusedRow::line).containsExactly(1502L, 1503L, 1504L);
    assertThat(centre.leads.count()).isZero();
    assertThat(centre.importJobs.find(1)).isEmpty();
    assertThat(centre.apiLog.rows()).isEmpty();

    ImportJob real = done(run(new ImportOrder("101", options, false, false), rows.iterator()));
    assertThat(centre.importJobs.refused(real.id(), 0, 10))
        .extracting(RefusedRow::line, RefusedRow::code)
        .containsExactlyElementsOf(
            refused.stream().map(row -> tuple(row.line(), row.code())).toList());
  }

  @Test
  void anImportIsOneRowOfTheApiLog() {
    run(order("list_id", "101"), List.of(row(2, "7275551111"), row(3, "1")).iterator());

    assertThat(centre.apiLog.rows())
        .extracting(
            ApiLogRow::function, ApiLogRow::result, ApiLogRow::resultReason, ApiLogRow::data)
        .containsExactly(
            tuple(
                "import_leads", "SUCCESS", "import_leads LEADS HAVE BEEN IMPORTED", "101|1|2|1|1"));
  }

  @Test
  void whoMayNotAddLeadsMayNotImport() {
    account = AccountBuilder.account("6666").without(Flag.MODIFY_LEADS).build();

    assertThat(run(order("list_id", "101"), rows(10))).isInstanceOf(ImportResult.NotAllowed.class);
    assertThat(centre.leads.count()).isZero();
    assertThat(centre.importJobs.find(1)).isEmpty();
  }

  private List<String> phoneNumbers() {
    return centre.leads.ids().stream().map(id -> centre.leads.lead(id).phoneNumber()).toList();
  }

  private static ImportOrder order(String name, String value) {
    Map<String, String> options = Map.of(name, value);
    return new ImportOrder(options.getOrDefault("list_id", ""), options, false, false);
  }

  private static ImportRow row(long line, String phoneNumber) {
    return new ImportRow.Sent(line, Map.of("phone_number", phoneNumber));
  }

  private static Iterator<ImportRow> rows(int count) {
    return LongStream.rangeClosed(1, count)
        .mapToObj(i -> row(i + 1, Long.toString(7_270_000_000L + i)))
        .iterator();
  }

  private static Iterator<ImportRow> counted(int count, AtomicInteger read) {
    return IntStream.rangeClosed(1, count)
        .peek(i -> read.incrementAndGet())
        .mapToObj(i -> row(i + 1, Long.toString(7_270_000_000L + i)))
        .iterator();
  }

  private static Iterator<ImportRow> stoppedAfter(int read, int count) {
    Iterator<ImportRow> all = rows(count);
    return new Iterator<>() {
      private int given;

      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public ImportRow next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        if (given++ == read) {
          throw new IllegalStateException("stopped");
        }
        return all.next();
      }
    };
  }

  private static ImportJob done(ImportResult result) {
    assertThat(result).isInstanceOf(ImportResult.Done.class);
    return ((ImportResult.Done) result).job();
  }

  private ImportResult run(ImportOrder order, Iterator<ImportRow> rows) {
    return run(order, rows, (job, refused) -> told.add(job));
  }

  private ImportResult run(ImportOrder order, Iterator<ImportRow> rows, ImportWatcher watcher) {
    try (Dialer360 dialer = centre.start()) {
      return dialer
          .part(ImportLeads.class)
          .run(new Caller("6666", account, "test", Occasion.embedded()), order, rows, watcher);
    }
  }
}
