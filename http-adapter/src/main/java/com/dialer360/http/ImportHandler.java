package com.dialer360.http;

import com.dialer360.access.Admission;
import com.dialer360.access.Caller;
import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.ImportTablesMissing;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Reply;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** {@code /api/v1/imports}: imports a body while it comes in, and tells of imports. */
final class ImportHandler {
  static final String PATH = "/api/v1/imports";
  private static final Optional<String> FUNCTION = Optional.of("import_leads");

  /** What numbers of imports look like. */
  static final String ID = "[0-9]{1,10}";

  private static final int HIGHEST_LEVEL = 9;
  private static final String SHOWN = "shown";

  private final Backend backend;
  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final JsonMount refusals;
  private final CallLimits limits;
  private final ImportMetrics metrics;
  private final ImportAnswers answers = new ImportAnswers();

  ImportHandler(
      Backend backend,
      RequestReader reader,
      CallsInFlight inFlight,
      JsonMount refusals,
      CallLimits limits,
      ImportMetrics metrics) {
    this.backend = backend;
    this.reader = reader;
    this.inFlight = inFlight;
    this.refusals = refusals;
    this.limits = limits;
    this.metrics = metrics;
  }

  /** POST: imports. */
  void begin(Context context) {
    answered(context, caller -> imported(context, caller), metrics.start()::stop);
  }

  /** GET of one: how far it is. */
  void show(Context context) {
    answered(
        context,
        caller ->
            job(context, caller)
                .map(job -> new ImportAnswer(SHOWN, answers.job(job)))
                .orElseGet(this::notFound),
        outcome -> {});
  }

  /** GET of its result file. */
  void showRefusals(Context context) {
    answered(
        context,
        caller ->
            job(context, caller)
                .map(job -> new ImportAnswer(SHOWN, refusals(backend.jobs(), job)))
                .orElseGet(this::notFound),
        outcome -> {});
  }

  private static Answer refusals(ImportJobs jobs, ImportJob job) {
    return refusals(new RefusalRows(line -> jobs.refused(job.id(), line, RefusalRows.AT_A_TIME)));
  }

  static Answer refusals(RefusalRows rows) {
    return new Answer(200, ImportBody.COLUMNS + "; charset=utf-8", rows, Map.of());
  }

  /** What is to be done for a caller who has logged in. */
  private interface Work {
    ImportAnswer of(Caller caller) throws UnreadableRequest, IOException;
  }

  private void answered(Context context, Work work, Consumer<String> ended) {
    if (!inFlight.begin()) {
      trouble(Trouble.stopping()).answer().send(context.res());
      return;
    }
    try {
      ImportAnswer told = answer(context, work);
      told.answer().send(context.res(), () -> ended.accept(told.outcome()));
    } finally {
      inFlight.end();
    }
  }

  private ImportAnswer answer(Context context, Work work) {
    try {
      ApiRequest request = reader.read(context.req(), FUNCTION);
      CallLimits.Turn turn = limits.turn(request, AuthorizationHeader.text(context.req()));
      if (turn.refusal().isPresent()) {
        return trouble(turn.refusal().get());
      }
      Admission admission = backend.gateway().admit(request);
      if (admission instanceof Admission.Turned turned) {
        return refused(context, new Reply.Refused<>(turned.why()));
      }
      Caller caller = ((Admission.Admitted) admission).caller();
      turn.admitted().accept(caller);
      return work.of(caller);
    } catch (UnreadableRequest e) {
      return trouble(e.trouble());
    } catch (ImportTablesMissing e) {
      return trouble(BulkTrouble.tablesMissing(e.getMessage()));
    } catch (IOException e) {
      return trouble(broken(e));
    } catch (RuntimeException e) {
      return trouble(Failed.because(e, "an import"));
    }
  }

  private ImportAnswer imported(Context context, Caller caller)
      throws UnreadableRequest, IOException {
    ImportParameters parameters =
        ImportParameters.of(
            FormText.pairs(RequestReader.query(context.req()), RequestReader.MOST_PAIRS));
    AtomicReference<ImportJob> last = new AtomicReference<>();
    try {
      Iterator<ImportRow> rows = ImportBody.rows(context.req(), parameters);
      ImportResult result =
          backend.imports().run(caller, parameters.order(), rows, (job, refused) -> last.set(job));
      return result instanceof ImportResult.NotAllowed not
          ? refused(context, not.why())
          : answers.result(result);
    } catch (UncheckedIOException e) {
      return trouble(broken(e.getCause()), Optional.ofNullable(last.get()));
    }
  }

  /** What was imported before the body ended too early stays, and the import can go on. */
  private static Trouble broken(IOException e) {
    return e.getCause() instanceof TimeoutException
        ? Trouble.requestTooSlow()
        : BulkTrouble.rowsUnreadable(String.valueOf(e.getMessage()));
  }

  private Optional<ImportJob> job(Context context, Caller caller) {
    String id = context.pathParam("id");
    return id.matches(ID)
        ? backend.jobs().find(Long.parseLong(id)).filter(job -> mayBeSeenBy(caller, job))
        : Optional.empty();
  }

  private static boolean mayBeSeenBy(Caller caller, ImportJob job) {
    return caller.account().level() >= HIGHEST_LEVEL
        || caller.user().toLowerCase(Locale.ROOT).equals(job.user().toLowerCase(Locale.ROOT));
  }

  private ImportAnswer notFound() {
    return trouble(BulkTrouble.noSuchImport());
  }

  private ImportAnswer refused(Context context, Reply<?> why) {
    return new ImportAnswer(
        OutcomeName.of(why.outcomes().get(0)).code(),
        refusals.answer(IncomingCall.unread(context.req(), backend.catalogue()), why));
  }

  private ImportAnswer trouble(Trouble trouble) {
    return trouble(trouble, Optional.empty());
  }

  private ImportAnswer trouble(Trouble trouble, Optional<ImportJob> job) {
    return new ImportAnswer(trouble.code(), answers.trouble(trouble, job));
  }
}
