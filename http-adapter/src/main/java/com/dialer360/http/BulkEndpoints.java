package com.dialer360.http;

import com.dialer360.bulk.ImportJob;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.RefusedRow;
import com.dialer360.http.openapi.Endpoint;
import com.dialer360.http.openapi.EndpointSample;
import com.dialer360.http.openapi.QueryParameter;
import com.dialer360.lead.AddLead;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Batches and imports, as {@code /openapi.json} describes them. */
final class BulkEndpoints {
  private static final String BULK = "bulk";
  private static final LocalDateTime STARTED = LocalDateTime.parse("2026-11-25T12:00:00");
  private static final ImportJob JOB =
      new ImportJob(7, "6666", "101", "", true, 1000, 990, 10, 0, STARTED, STARTED.plusSeconds(1));
  private static final ImportJob REHEARSED =
      new ImportJob(0, "6666", "101", "", true, 1000, 990, 10, 0, STARTED, STARTED.plusSeconds(1));

  /** What refusals of imports are answers to. */
  private static final IncomingCall CALL =
      new IncomingCall(
          "",
          true,
          false,
          () -> {
            throw new IllegalStateException("an import has no page");
          });

  private final ImportAnswers answers = new ImportAnswers();
  private final JsonMount refusals = new JsonMount();
  private final int maxBytes;

  /**
   * @param maxBytes longest request, imports aside
   */
  BulkEndpoints(int maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** All of them. */
  List<Endpoint> all() {
    return List.of(batch(), imports(), progress(), refused());
  }

  private Endpoint batch() {
    List<EndpointSample> samples = new ArrayList<>();
    samples.add(AnswerSample.of("entries", BatchSample.answer()));
    BulkTrouble.ofBatches(maxBytes).forEach(trouble -> samples.add(sample(trouble)));
    return new Endpoint(
        BatchHandler.PATH,
        "post",
        "batch",
        BULK,
        "makes up to "
            + BatchHandler.MOST_CALLS
            + " calls, each an object with function and its parameters, in a request of at most "
            + maxBytes
            + " bytes",
        false,
        List.of(source().put("required", false)),
        BatchHandler.bodies(),
        samples);
  }

  private Endpoint imports() {
    List<ObjectNode> parameters = new ArrayList<>(List.of(source()));
    ImportParameters.ofAllRows().forEach(one -> parameters.add(QueryParameter.optional(one)));
    ImportParameters.OWN.forEach(
        (name, meaning) -> parameters.add(QueryParameter.text(name, meaning)));
    Stream<EndpointSample> ends =
        Stream.of(
                new ImportResult.Done(JOB),
                new ImportResult.Done(REHEARSED),
                new ImportResult.DoneBefore(JOB),
                new ImportResult.OtherRows(JOB),
                new ImportResult.TakenOver(JOB))
            .map(answers::result)
            .map(one -> AnswerSample.of(one.outcome(), one.answer()));
    EndpointSample denied =
        AnswerSample.of(
            "no_permission",
            refusals.answer(CALL, Reply.Answer.of(new AddLeadResult.NoPermission("6666"))));
    return new Endpoint(
        ImportHandler.PATH,
        "post",
        "import_leads",
        BULK,
        "imports leads while they come in, in a body of any length, by the rights of "
            + AddLead.ENTRY.name(),
        false,
        parameters,
        ImportBody.schemas(),
        Stream.of(
                ends,
                Stream.of(loginBad(CALL), denied),
                BulkTrouble.ofImports().stream().map(this::sample))
            .flatMap(all -> all)
            .toList());
  }

  private Endpoint progress() {
    return question(
        ImportHandler.PATH + "/{id}",
        "import_progress",
        "how far an import is, or what it came to",
        AnswerSample.of("import", answers.job(JOB)));
  }

  private Endpoint refused() {
    List<RefusedRow> rows =
        List.of(new RefusedRow(3, "", "wrong_columns", "the row has 1 columns, and the header 2"));
    RefusalRows body = new RefusalRows(after -> after == 0 ? rows : List.of());
    return question(
        ImportHandler.PATH + "/{id}/refusals",
        "import_refusals",
        "the rows that an import has refused, and why",
        AnswerSample.of("rows", ImportHandler.refusals(body)));
  }

  private Endpoint question(String path, String name, String summary, EndpointSample found) {
    return new Endpoint(
        path,
        "get",
        name,
        BULK,
        summary + "; for the user who imports, and for the highest level",
        false,
        List.of(
            QueryParameter.ofPath("id", "The import.", "^" + ImportHandler.ID + "$"),
            source().put("required", false)),
        Map.of(),
        Stream.of(
                Stream.of(found, loginBad(CALL)),
                BulkTrouble.ofQuestions().stream().map(this::sample))
            .flatMap(all -> all)
            .toList());
  }

  private EndpointSample sample(Trouble trouble) {
    return AnswerSample.of(trouble.code(), answers.trouble(trouble, Optional.empty()));
  }

  /** The refusal of a call by somebody who is not known. */
  static EndpointSample loginBad(IncomingCall call) {
    return AnswerSample.of(
        "login_bad",
        new JsonMount().answer(call, new Reply.Refused<>(new Refusal.LoginBad("", ""))));
  }

  /** What the caller says it is. */
  static ObjectNode source() {
    return AddLead.ENTRY.allParameters().stream()
        .filter(one -> one.name().equals("source"))
        .map(QueryParameter::of)
        .findFirst()
        .orElseThrow();
  }
}
