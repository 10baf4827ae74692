package com.dialer360.http;

import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportResult;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How imports are answered: in JSON, the HTTP status saying what became of them. */
final class ImportAnswers {
  private static final int OK = 200;
  private static final int CONFLICT = 409;

  private final ObjectWriter writer = new ObjectMapper().writerFor(Map.class);

  /** How far it is, or what it came to. */
  Answer job(ImportJob job) {
    return Answer.json(OK, written(fields(job)));
  }

  /** What it ended in, if access was not refused. */
  ImportAnswer result(ImportResult result) {
    if (result instanceof ImportResult.Done done) {
      return new ImportAnswer(done.job().id() > 0 ? "imported" : "dry_run", job(done.job()));
    }
    if (result instanceof ImportResult.DoneBefore before) {
      return conflict(
          "imported_before",
          "these rows were imported before with the same options: again=Y imports them once more",
          before.job());
    }
    if (result instanceof ImportResult.OtherRows other) {
      return conflict(
          "other_rows",
          "these are not the rows that the unfinished import has read: again=Y begins anew, with"
              + " the first row",
          other.job());
    }
    return conflict(
        "taken_over",
        "somebody else goes on with the same import",
        ((ImportResult.TakenOver) result).job());
  }

  private ImportAnswer conflict(String code, String message, ImportJob job) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", code);
    fields.put("message", message);
    fields.putAll(fields(job));
    return new ImportAnswer(code, Answer.json(CONFLICT, written(fields)));
  }

  /** Why there was no import. */
  Answer trouble(Trouble trouble, Optional<ImportJob> job) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("code", trouble.code());
    fields.put("message", trouble.message());
    job.ifPresent(known -> fields.putAll(fields(known)));
    return Answer.json(trouble.status(), written(fields)).with(trouble.headers());
  }

  private static Map<String, Object> fields(ImportJob job) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", job.id());
    fields.put("list_id", job.listId());
    fields.put("finished", job.finished());
    fields.put("rows", job.rowsRead());
    fields.put("added", job.rowsAdded());
    fields.put("refused", job.rowsRefused());
    fields.put("started", job.started().toString());
    fields.put("changed", job.changed().toString());
    if (job.id() > 0) {
      fields.put("refusals", ImportHandler.PATH + "/" + job.id() + "/refusals");
    }
    return fields;
  }

  private String written(Map<String, Object> fields) {
    try {
      return writer.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers, booleans and texts cannot be written", e);
    }
  }
}
