package com.dialer360.http;

import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import com.dialer360.table.QueryTooSlow;
import com.dialer360.transaction.DatabaseUnavailable;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the calls of one mount to the gateway, and brings back what it replies. */
final class CallHandler implements Handler {
  private static final Logger LOG = LoggerFactory.getLogger(CallHandler.class);

  private final Mount mount;
  private final ApiGateway gateway;
  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final CallLimits limits;
  private final CallMetrics metrics;

  CallHandler(
      Mount mount,
      ApiGateway gateway,
      RequestReader reader,
      CallsInFlight inFlight,
      CallLimits limits,
      CallMetrics metrics) {
    this.mount = mount;
    this.gateway = gateway;
    this.reader = reader;
    this.inFlight = inFlight;
    this.limits = limits;
    this.metrics = metrics;
  }

  @Override
  public void handle(Context context) {
    if (!inFlight.begin()) {
      mount.answer(IncomingCall.unread(context.req()), Trouble.stopping()).send(context.res());
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
      trouble(context, IncomingCall.unread(context.req()), e.trouble(), timing);
      return;
    }
    IncomingCall call = IncomingCall.of(context.req(), request);
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
    } catch (RuntimeException e) {
      trouble(context, call, trouble(e), timing);
      return;
    }
    if (!answer.send(context.res(), () -> timing.stop(call.function(), reply))) {
      timing.stopBroken(call.function());
    }
  }

  private static Optional<String> authorization(Context context) {
    return Optional.ofNullable(context.req().getHeader("Authorization"));
  }

  private Trouble trouble(RuntimeException e) {
    if (e instanceof DatabaseUnavailable unavailable) {
      LOG.warn("{}: {}", e.getMessage(), String.valueOf(e.getCause()));
      return unavailable.inDoubt() ? Trouble.databaseInDoubt() : Trouble.databaseUnavailable();
    }
    if (e instanceof QueryTooSlow) {
      LOG.warn("{}", e.getMessage());
      return Trouble.queryTooSlow();
    }
    return InternalErrors.logged("a call on " + mount.path(), e);
  }

  private void trouble(
      Context context, IncomingCall call, Trouble trouble, CallMetrics.Timing timing) {
    timing.stop(call.function(), trouble);
    mount.answer(call, trouble).send(context.res());
  }
}
