package com.dialer360.http;

import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Optional;

/** Takes the calls of one mount to the gateway, and brings back what it replies. */
final class CallHandler implements Handler {
  private static final Map<String, String> REPLAYED = Map.of("Idempotency-Replayed", "true");

  private final Mount mount;
  private final ApiGateway gateway;
  private final FunctionCatalogue catalogue;
  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final CallLimits limits;
  private final CallMetrics metrics;

  CallHandler(
      Mount mount,
      ApiGateway gateway,
      FunctionCatalogue catalogue,
      RequestReader reader,
      CallsInFlight inFlight,
      CallLimits limits,
      CallMetrics metrics) {
    this.mount = mount;
    this.gateway = gateway;
    this.catalogue = catalogue;
    this.reader = reader;
    this.inFlight = inFlight;
    this.limits = limits;
    this.metrics = metrics;
  }

  @Override
  public void handle(Context context) {
    if (!inFlight.begin()) {
      mount
          .answer(IncomingCall.unread(context.req(), catalogue), Trouble.stopping())
          .send(context.res());
      return;
    }
    try {
      answer(context);
    } finally {
      inFlight.end();
    }
  }

  private void answer(Context context) {
    CallMetrics.Timing timing = metrics.start(mount.path());
    ApiRequest request;
    try {
      request = reader.read(context.req(), mount.function(context)).in(mount.dialectName());
    } catch (UnreadableRequest e) {
      trouble(context, IncomingCall.unread(context.req(), catalogue), e.trouble(), timing);
      return;
    }
    IncomingCall call = IncomingCall.of(context.req(), request, catalogue);
    CallLimits.Turn turn = limits.turn(request, authorization(context));
    if (turn.refusal().isPresent()) {
      trouble(context, call, turn.refusal().get(), timing);
      return;
    }
    Reply<?> reply;
    Answer answer;
    try {
      reply = gateway.call(request, turn.admitted());
      answer = mount.answer(call, reply);
      if (reply instanceof Reply.Replayed) {
        answer = answer.with(REPLAYED);
      }
    } catch (RuntimeException e) {
      trouble(context, call, Failed.because(e, mount), timing);
      return;
    }
    if (!answer.send(context.res(), () -> timing.stop(call.function(), reply))) {
      timing.stopBroken(call.function());
    }
  }

  private static Optional<String> authorization(Context context) {
    return Optional.ofNullable(context.req().getHeader("Authorization"));
  }

  private void trouble(
      Context context, IncomingCall call, Trouble trouble, CallMetrics.Timing timing) {
    timing.stop(call.function(), trouble);
    mount.answer(call, trouble).send(context.res());
  }
}
