package com.dialer360.http;

import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** Takes the calls of one mount to the gateway, and brings back what it replies. */
final class CallHandler implements Handler {
  private static final Map<String, String> REPLAYED = Map.of("Idempotency-Replayed", "true");

  private final Mount mount;
  private final FunctionCatalogue catalogue;
  private final RequestReader reader;
  private final CallsInFlight inFlight;
  private final CountedCalls calls;

  CallHandler(
      Mount mount,
      FunctionCatalogue catalogue,
      RequestReader reader,
      CallsInFlight inFlight,
      CountedCalls calls) {
    this.mount = mount;
    this.catalogue = catalogue;
    this.reader = reader;
    this.inFlight = inFlight;
    this.calls = calls;
  }

  @Override
  public void handle(Context context) {
    if (!inFlight.begin()) {
      mount.answer(unread(context), Trouble.stopping()).send(context.res());
      return;
    }
    try {
      CountedCalls.Told<Answer> told = told(context, calls.begin(mount.path()));
      if (!told.answer().send(context.res(), told.whole())) {
        told.broken().run();
      }
    } finally {
      inFlight.end();
    }
  }

  private CountedCalls.Told<Answer> told(Context context, CountedCalls.Begun begun) {
    try {
      ApiRequest request =
          reader.read(context.req(), mount.function(context)).in(mount.dialectName());
      IncomingCall call = IncomingCall.of(context.req(), request, catalogue);
      return begun.make(
          request,
          AuthorizationHeader.text(context.req()),
          reply -> answer(call, reply),
          trouble -> mount.answer(call, trouble));
    } catch (UnreadableRequest e) {
      IncomingCall call = unread(context);
      return begun.end(call.function(), e.trouble(), trouble -> mount.answer(call, trouble));
    }
  }

  private Answer answer(IncomingCall call, Reply<?> reply) {
    Answer answer = mount.answer(call, reply);
    return reply instanceof Reply.Replayed ? answer.with(REPLAYED) : answer;
  }

  private IncomingCall unread(Context context) {
    return IncomingCall.unread(context.req(), catalogue);
  }
}
