package com.dialer360.http;

import com.dialer360.http.openapi.Endpoint;
import com.dialer360.http.openapi.EndpointSample;
import com.dialer360.outcome.Reply;
import com.dialer360.realtime.StreamAgents;
import com.dialer360.realtime.StreamAgentsResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The paths that are no function's, as {@code /openapi.json} describes them. */
final class OtherEndpoints {
  private static final String OPERATION = "operation";
  private static final List<Endpoint> PAGES =
      List.of(
          page(Health.LIVE, "health_live", "whether the program runs", Health.alive()),
          page(
              Health.READY,
              "health_ready",
              "whether calls can be answered, or what is in the way",
              Health.ready(Optional.empty()),
              Health.ready(Optional.of("stopping"))),
          page(
              Metrics.PATH,
              "metrics",
              "figures of calls, imports, streams, connections and the JVM, for Prometheus",
              Answer.of(200, Metrics.FORMAT, "dialer360_pool_active 3.0\n")));

  private final JsonMount refusals = new JsonMount();
  private final int mostListeners;

  private OtherEndpoints(HttpSettings settings) {
    this.mostListeners = settings.streamListeners();
  }

  /** All of them, as these settings have them. */
  static List<Endpoint> of(HttpSettings settings) {
    OtherEndpoints all = new OtherEndpoints(settings);
    List<Endpoint> endpoints = new ArrayList<>(new BulkEndpoints(settings.maxRequestBytes()).all());
    endpoints.add(all.stream());
    endpoints.addAll(PAGES);
    return endpoints;
  }

  private Endpoint stream() {
    Stream<EndpointSample> troubles =
        Stream.of(
                Trouble.tooManyListeners(mostListeners),
                Trouble.tooManyCalls(1),
                Trouble.stopping(),
                Trouble.databaseUnavailable())
            .map(
                trouble ->
                    AnswerSample.of(trouble.code(), refusals.answer(StreamServlet.CALL, trouble)));
    Answer events =
        Answer.of(
            200, StreamServlet.EVENTS, new String(StreamEvents.notSeen(), StandardCharsets.UTF_8));
    Reply<?> denied = Reply.Answer.of(new StreamAgentsResult.NoPermission("6666"));
    return new Endpoint(
        StreamServlet.PATH,
        "get",
        "stream_agents",
        StreamAgents.ENTRY.subject(),
        StreamAgents.ENTRY.summary(),
        false,
        List.of(BulkEndpoints.source()),
        Map.of(),
        Stream.of(
                Stream.of(
                    AnswerSample.of("events", events),
                    AnswerSample.of("no_permission", refusals.answer(StreamServlet.CALL, denied)),
                    BulkEndpoints.loginBad(StreamServlet.CALL)),
                troubles)
            .flatMap(all -> all)
            .toList());
  }

  private static Endpoint page(String path, String name, String summary, Answer... answers) {
    return new Endpoint(
        path,
        "get",
        name,
        OPERATION,
        summary,
        true,
        List.of(),
        Map.of(),
        Stream.of(answers)
            .map(answer -> AnswerSample.of("status_" + answer.status(), answer))
            .toList());
  }
}
