package com.dialer360.cli;

import com.dialer360.access.Admission;
import com.dialer360.access.Caller;
import com.dialer360.bulk.CsvRows;
import com.dialer360.bulk.HeaderMapping;
import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportJobs;
import com.dialer360.bulk.ImportLeads;
import com.dialer360.bulk.ImportOrder;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportTablesMissing;
import com.dialer360.bulk.MappedRows;
import com.dialer360.bulk.RefusedRow;
import com.dialer360.configuration.Configuration;
import com.dialer360.dialect.Dialect;
import com.dialer360.dialect.DialectName;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import com.dialer360.outcome.Reply;
import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.wiring.Dialer360;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Imports in this process, into the configured database. */
final class LocalImports implements Imports {
  private static final String PAGE = "cli";
  private static final int PAGE_OF_ROWS = 1_000;

  private final Start start;
  private final Configuration configuration;
  private final Surroundings surroundings;

  LocalImports(Start start, Configuration configuration, Surroundings surroundings) {
    this.start = start;
    this.configuration = configuration;
    this.surroundings = surroundings;
  }

  @Override
  public Imported imported(ImportRequest request) {
    try (ImportFile file = ImportFile.open(request.file());
        Dialer360 dialer = start.on(configuration)) {
      CsvRows rows = CsvRows.of(file);
      HeaderMapping mapping = mapping(rows.header(), request);
      told(mapping);
      return imported(dialer, request, new MappedRows(mapping, rows), file);
    } catch (IOException e) {
      throw new CallFailed(request.file() + ": " + e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw new CallFailed(
          request.file() + ": " + e.getCause().getMessage() + "; what was imported before it stays",
          e);
    } catch (ImportTablesMissing e) {
      throw new CallFailed(e.getMessage(), e);
    } catch (DatabaseUnavailable e) {
      throw new CallFailed(e.getMessage() + "; the same command goes on later", e);
    }
  }

  private static HeaderMapping mapping(List<String> header, ImportRequest request) {
    try {
      return HeaderMapping.of(
          header,
          request.mapping(),
          request.options().getOrDefault("custom_fields", "").equals("Y"));
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(e.getMessage());
    }
  }

  private void told(HeaderMapping mapping) {
    for (int i = 0; i < mapping.headers().size(); i++) {
      Optional<String> field = mapping.fields().get(i);
      surroundings
          .err()
          .println(mapping.headers().get(i) + " -> " + field.orElse("(left out; see --map)"));
    }
    surroundings.err().flush();
  }

  private Imported imported(
      Dialer360 dialer, ImportRequest request, MappedRows rows, ImportFile file)
      throws IOException {
    ProgressBar bar =
        new ProgressBar(
            surroundings.err(), surroundings.watched().getAsBoolean(), System::nanoTime);
    ImportOrder order =
        new ImportOrder(
            request.options().getOrDefault("list_id", ""),
            request.options(),
            request.again(),
            request.dryRun());
    try (RefusalFile refusals = RefusalFile.create(request.result())) {
      Watch watch =
          new Watch(bar, file, request.dryRun() ? Optional.of(refusals) : Optional.empty());
      ImportResult result =
          dialer.part(ImportLeads.class).run(caller(dialer, request), order, rows, watch::at);
      bar.clear();
      ImportJob job = done(result);
      if (!request.dryRun()) {
        copy(dialer.part(ImportJobs.class), job.id(), refusals);
      }
      return new Imported(job.id(), job.rowsRead(), job.rowsAdded(), job.rowsRefused());
    }
  }

  private record Watch(ProgressBar bar, ImportFile file, Optional<RefusalFile> refusals) {
    void at(ImportJob job, List<RefusedRow> refused) {
      refusals.ifPresent(result -> result.add(refused));
      bar.show(
          file.share(),
          String.format(Locale.ROOT, "%,d rows, %,d refused", job.rowsRead(), job.rowsRefused()));
    }
  }

  private static Caller caller(Dialer360 dialer, ImportRequest request) {
    Origin origin =
        new Origin("127.0.0.1", PAGE, PAGE, "", List.copyOf(request.logged().entrySet()));
    Admission admission =
        dialer
            .gateway()
            .admit(
                new ApiRequest(
                    Map.of("source", request.source()),
                    Optional.of(request.authorization()),
                    origin));
    if (admission instanceof Admission.Admitted in) {
      return in.caller();
    }
    throw refused(new Reply.Refused<>(((Admission.Turned) admission).why()));
  }

  private static CallFailed refused(Reply<?> why) {
    return new CallFailed(Dialect.named(DialectName.DIALER360).text(why).strip());
  }

  private static ImportJob done(ImportResult result) {
    if (result instanceof ImportResult.Done done) {
      return done.job();
    }
    if (result instanceof ImportResult.NotAllowed not) {
      throw refused(not.why());
    }
    if (result instanceof ImportResult.DoneBefore before) {
      throw new CallFailed(
          "a file that begins with the same rows was imported before with the same options, as"
              + " import "
              + before.job().id()
              + " of "
              + before.job().rowsRead()
              + " rows; --again imports it once more");
    }
    if (result instanceof ImportResult.OtherRows other) {
      throw new CallFailed(
          "the file is not what import "
              + other.job().id()
              + " has read "
              + other.job().rowsRead()
              + " rows of; --again begins anew, with its first row");
    }
    throw new CallFailed("somebody else goes on with the same import");
  }

  private static void copy(ImportJobs jobs, long id, RefusalFile refusals) {
    List<RefusedRow> page = jobs.refused(id, 0, PAGE_OF_ROWS);
    while (!page.isEmpty()) {
      refusals.add(page);
      page = jobs.refused(id, page.get(page.size() - 1).line(), PAGE_OF_ROWS);
    }
  }
}
