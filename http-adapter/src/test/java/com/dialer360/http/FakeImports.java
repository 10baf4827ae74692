package com.dialer360.http;

import com.dialer360.access.Caller;
import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.ImportOrder;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.ImportWatcher;
import com.dialer360.bulk.RefusedRow;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Reads all rows, keeps them, and refuses those that cannot be read. */
final class FakeImports implements Importer, ImportJobs {
  private static final LocalDateTime NOW = LocalDateTime.parse("2017-06-01T14:30:00");

  final List<ImportRow> rows = new CopyOnWriteArrayList<>();
  final List<ImportOrder> orders = new CopyOnWriteArrayList<>();
  final List<RefusedRow> refusals = new CopyOnWriteArrayList<>();
  volatile Function<ImportJob, ImportResult> ending = ImportResult.Done::new;
  volatile Optional<ImportJob> kept = Optional.empty();

  @Override
  public ImportResult run(
      Caller caller, ImportOrder order, Iterator<ImportRow> sent, ImportWatcher watcher) {
    orders.add(order);
    List<RefusedRow> bad = new ArrayList<>();
    watcher.at(job(caller.user(), order, bad), List.of());
    while (sent.hasNext()) {
      ImportRow row = sent.next();
      rows.add(row);
      if (row instanceof ImportRow.Unreadable unreadable) {
        bad.add(new RefusedRow(unreadable.line(), "", unreadable.code(), unreadable.reason()));
      }
    }
    refusals.addAll(bad);
    ImportJob job = job(caller.user(), order, bad);
    kept = Optional.of(job);
    return ending.apply(job);
  }

  private ImportJob job(String user, ImportOrder order, List<RefusedRow> bad) {
    return new ImportJob(
        order.dryRun() ? 0 : 7,
        user,
        order.listId(),
        "",
        true,
        rows.size(),
        rows.size() - bad.size(),
        bad.size(),
        0,
        NOW,
        NOW);
  }

  @Override
  public Optional<ImportJob> latest(String fingerprint) {
    return kept;
  }

  @Override
  public Optional<ImportJob> find(long id) {
    return kept.filter(job -> job.id() == id);
  }

  @Override
  public long open(ImportJob job) {
    return 7;
  }

  @Override
  public boolean advance(ImportJob from, ImportJob to) {
    return true;
  }

  @Override
  public void refuse(long id, List<RefusedRow> refused) {
    refusals.addAll(refused);
  }

  @Override
  public List<RefusedRow> refused(long id, long afterLine, int most) {
    return refusals.stream().filter(row -> row.line() > afterLine).limit(most).toList();
  }
}
