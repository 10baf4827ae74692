package com.dialer360.http;

import com.dialer360.access.Admission;
import com.dialer360.access.Caller;
import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.ImportTablesMissing;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import com.dialer360.transaction.DatabaseUnavailable;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/** {@code /api/v1/imports}: imports a body while it comes in, and tells of imports. */
final class ImportHandler {
  static final String PATH = "/api/v1/imports";
  private static final Optional<String> FUNCTION = Optional.of("import_leads");
  private static final int HIGHEST_LEVEL = 9;

  private final Backend backend;
  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final JsonMount refusals;
  private final ImportAnswers answers = new ImportAnswers();

  ImportHandler(Backend backend, RequestReader reader, CallsInFlight inFlight, JsonMount refusals) {
    this.backend = backend;
    this.reader = reader;
    this.inFlight = inFlight;
    this.refusals = refusals;
  }

  /** POST: imports. */
  void begin(Context context) {
    answered(context, caller -> imported(context, caller));
  }

  /** GET of one: how far it is. */
  void show(Context context) {
    answered(context, caller -> job(context, caller).map(answers::job).orElseGet(this::notFound));
  }

  /** GET of its result file. */
  void showRefusals(Context context) {
    answered(
        context,
        caller ->
            job(context, caller)
                .map(
                    job ->
                        new Answer(
                            200,
                            "text/csv; charset=utf-8",
                            new RefusalRows(backend.jobs(), job.id()),
                            Map.of()))
                .orElseGet(this::notFound));
  }

  /** What is to be done for a caller who has logged in. */
  private interface Work {
    Answer of(Caller caller) throws UnreadableRequest, IOException;
  }

  private void answered(Context context, Work work) {
    if (!inFlight.begin()) {
      answers.trouble(Trouble.stopping(), Optional.empty()).send(context.res());
      return;
    }
    try {
      answer(context, work).send(context.res());
    } finally {
      inFlight.end();
    }
  }

  private Answer answer(Context context, Work work) {
    try {
      ApiRequest request = reader.read(context.req(), FUNCTION);
      Admission admission = backend.gateway().admit(request);
      return admission instanceof Admission.Admitted in
          ? work.of(in.caller())
          : refused(context, new Reply.Refused<>(((Admission.Turned) admission).why()));
    } catch (UnreadableRequest e) {
      return trouble(e.trouble());
    } catch (ImportTablesMissing e) {
      return trouble(Trouble.importRefused(501, "tables_missing", "NOT HERE - " + e.getMessage()));
    } catch (DatabaseUnavailable e) {
      return trouble(e.inDoubt() ? Trouble.databaseInDoubt() : Trouble.databaseUnavailable());
    } catch (IOException e) {
      return trouble(broken(e));
    } catch (RuntimeException e) {
      return trouble(InternalErrors.logged("an import", e));
    }
  }

  private Answer imported(Context context, Caller caller) throws UnreadableRequest, IOException {
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
      return answers.trouble(broken(e.getCause()), Optional.ofNullable(last.get()));
    }
  }

  /** What was imported before the body ended too early stays, and the import can go on. */
  private static Trouble broken(IOException e) {
    return e.getCause() instanceof TimeoutException
        ? Trouble.requestTooSlow()
        : Trouble.importRefused(
            400, "rows_unreadable", "ROWS UNREADABLE - " + String.valueOf(e.getMessage()));
  }

  private Optional<ImportJob> job(Context context, Caller caller) {
    String id = context.pathParam("id");
    return id.matches("[0-9]{1,10}")
        ? backend.jobs().find(Long.parseLong(id)).filter(job -> mayBeSeenBy(caller, job))
        : Optional.empty();
  }

  private static boolean mayBeSeenBy(Caller caller, ImportJob job) {
    return caller.account().level() >= HIGHEST_LEVEL
        || caller.user().toLowerCase(Locale.ROOT).equals(job.user().toLowerCase(Locale.ROOT));
  }

  private Answer notFound() {
    return trouble(Trouble.importRefused(404, "no_such_import", "NO SUCH IMPORT"));
  }

  private Answer refused(Context context, Reply<?> why) {
    return refusals.answer(IncomingCall.unread(context.req(), backend.catalogue()), why);
  }

  private Answer trouble(Trouble trouble) {
    return answers.trouble(trouble, Optional.empty());
  }
}
