package com.dialer360.bulk;

import com.dialer360.access.Caller;
import com.dialer360.catalogue.Parameters;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.gateway.FirstChecks;
import com.dialer360.lead.AddLead;
import com.dialer360.lead.AddLeadCommand;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.lead.LeadAdditions;
import com.dialer360.lead.Rehearsal;
import com.dialer360.outcome.Reply;
import com.dialer360.settings.Settings;
import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Imports leads by the rules of add_lead, a thousand in a transaction, which notes how far the
 * import is: so it may be stopped at any moment, and goes on when the same rows come again. See
 * docs/adr/0016.
 */
public final class ImportLeads {
  private final AddLead addLead;
  private final LeadAdditions leadAdditions;
  private final Settings settings;
  private final ImportJobs jobs;
  private final ImportLog importLog;
  private final Transactions transactions;
  private final ServerTime serverTime;
  private final Dialect words = Dialect.named(DialectName.DIALER360);

  @Inject
  ImportLeads(
      AddLead addLead,
      LeadAdditions leadAdditions,
      Settings settings,
      ImportJobs jobs,
      ImportLog importLog,
      Transactions transactions,
      ServerTime serverTime) {
    this.addLead = addLead;
    this.leadAdditions = leadAdditions;
    this.settings = settings;
    this.jobs = jobs;
    this.importLog = importLog;
    this.transactions = transactions;
    this.serverTime = serverTime;
  }

  /**
   * Imports these rows, outside of any transaction.
   *
   * @param rows are read once, while the leads are added
   * @param watcher is told of the job at the start and after each transaction, and of the rows that
   *     were refused in it
   * @throws ImportTablesMissing when a schema that is not ours lacks the tables
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached; the
   *     import goes on when the same rows come again
   */
  public ImportResult run(
      Caller caller, ImportOrder order, Iterator<ImportRow> rows, ImportWatcher watcher) {
    Optional<Reply<AddLeadResult>> refused = new FirstChecks<>(addLead, caller).refuse();
    if (refused.isPresent()) {
      return new ImportResult.NotAllowed(refused.get());
    }
    FirstRows all = new FirstRows(rows);
    ImportJob job =
        ImportJob.begun(
            caller.user(), order.listId(), all.fingerprint(caller.user(), order), serverTime.now());
    if (order.dryRun()) {
      return rehearsed(caller, order, job, all, watcher);
    }
    Optional<ImportJob> before = jobs.latest(job.fingerprint()).filter(known -> !order.again());
    if (before.filter(ImportJob::finished).isPresent()) {
      return new ImportResult.DoneBefore(before.get());
    }
    if (before.isPresent() && !passedOver(before.get(), all)) {
      return new ImportResult.OtherRows(before.get());
    }
    return imported(
        caller, order, before.orElseGet(() -> job.withId(jobs.open(job))), all, watcher);
  }

  private ImportResult imported(
      Caller caller,
      ImportOrder order,
      ImportJob job,
      Iterator<ImportRow> rows,
      ImportWatcher watcher) {
    ImportJob at = job;
    try (BatchesAhead batches = batches(order, rows, job)) {
      watcher.at(at, List.of());
      for (RowBatch next = batches.next(); next.size() > 0; next = batches.next()) {
        RowBatch batch = next;
        ImportJob from = at;
        Step step = transactions.inOne(() -> added(caller, from, batch));
        at = step.job();
        watcher.at(at, step.refused());
      }
    } catch (Overtaken e) {
      return new ImportResult.TakenOver(at);
    }
    return ended(caller, at);
  }

  private ImportResult ended(Caller caller, ImportJob last) {
    ImportJob ended = last.ended(serverTime.now());
    return transactions.inOne(
        () -> {
          if (!jobs.advance(last, ended)) {
            return new ImportResult.TakenOver(last);
          }
          importLog.write(caller, ended);
          return new ImportResult.Done(ended);
        });
  }

  private record Step(ImportJob job, List<RefusedRow> refused) {}

  /** Somebody else has gone on with the import: what the transaction did is taken back. */
  private static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private Step added(Caller caller, ImportJob from, RowBatch batch) {
    // first the leads: nothing may be held in the database while their locks are waited for
    Step step = step(from, batch, leadAdditions.added(caller, batch.commands()));
    if (!step.refused().isEmpty()) {
      jobs.refuse(from.id(), step.refused());
    }
    if (!jobs.advance(from, step.job())) {
      throw new Overtaken();
    }
    return step;
  }

  private ImportResult rehearsed(
      Caller caller,
      ImportOrder order,
      ImportJob job,
      Iterator<ImportRow> rows,
      ImportWatcher watcher) {
    Rehearsal rehearsal = new Rehearsal();
    ImportJob at = job;
    try (BatchesAhead batches = batches(order, rows, job)) {
      for (RowBatch batch = batches.next(); batch.size() > 0; batch = batches.next()) {
        Step step = step(at, batch, leadAdditions.rehearsed(caller, batch.commands(), rehearsal));
        at = step.job();
        watcher.at(at, step.refused());
      }
    }
    return new ImportResult.Done(at.ended(serverTime.now()));
  }

  private Step step(ImportJob from, RowBatch batch, List<List<AddLeadResult>> said) {
    List<RefusedRow> refused = batch.refused(said, words);
    return new Step(
        from.after(
            batch.size() - refused.size(), refused.size(), batch.checksum(), serverTime.now()),
        refused);
  }

  private BatchesAhead batches(ImportOrder order, Iterator<ImportRow> rows, ImportJob from) {
    boolean nonLatin = settings.current().useNonLatin();
    return new BatchesAhead(
        rows, from.checksum(), row -> command(row.values(), order.options(), nonLatin));
  }

  private static AddLeadCommand command(
      Map<String, String> values, Map<String, String> options, boolean nonLatin) {
    Map<String, String> sent = new HashMap<>(values);
    sent.putAll(options);
    return AddLead.ENTRY.shape().fill(new Parameters(sent, nonLatin));
  }

  /** Passes over what was dealt with before; false when these are other rows. */
  private static boolean passedOver(ImportJob job, Iterator<ImportRow> rows) {
    long checksum = 0;
    for (long row = 0; row < job.rowsRead(); row++) {
      if (!rows.hasNext()) {
        return false;
      }
      checksum = RowBatch.checksum(checksum, rows.next());
    }
    return checksum == job.checksum();
  }
}
