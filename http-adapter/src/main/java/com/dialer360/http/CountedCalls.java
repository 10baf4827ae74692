package com.dialer360.http;

import com.dialer360.catalogue.Parameters;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes calls, alone or many in one request: each counts against its caller's limit, and in the
 * metrics.
 */
final class CountedCalls {
  private final ApiGateway gateway;
  private final CallLimits limits;
  private final CallMetrics metrics;

  CountedCalls(ApiGateway gateway, CallLimits limits, CallMetrics metrics) {
    this.gateway = gateway;
    this.limits = limits;
    this.metrics = metrics;
  }

  /**
   * What a call came to. It ends when its answer has been written, and one of these is to be run.
   *
   * @param whole all of it was written
   * @param broken it was broken off
   */
  record Told<A>(A answer, Runnable whole, Runnable broken) {}

  /**
   * Begins a call.
   *
   * @param path under which it came, as metrics name it
   */
  Begun begin(String path) {
    return new Begun(path, metrics.start(path));
  }

  /** A call that has come in. */
  final class Begun {
    private final String path;
    private final CallMetrics.Timing timing;

    private Begun(String path, CallMetrics.Timing timing) {
      this.path = path;
      this.timing = timing;
    }

    /**
     * Makes it, if it is its turn.
     *
     * @param authorization that header of it
     * @param reply tells what was replied
     * @param trouble tells why there is no reply
     */
    <A> Told<A> make(
        ApiRequest request,
        Optional<String> authorization,
        Function<Reply<?>, A> reply,
        Function<Trouble, A> trouble) {
      String function = new Parameters(request.parameters(), false).text("function");
      CallLimits.Turn turn = limits.turn(request, authorization);
      if (turn.refusal().isPresent()) {
        return end(function, turn.refusal().get(), trouble);
      }
      try {
        Reply<?> replied = gateway.call(request, turn.admitted());
        return new Told<>(
            reply.apply(replied),
            () -> timing.stop(function, replied),
            () -> timing.stopBroken(function));
      } catch (RuntimeException e) {
        return end(function, Failed.because(e, "a call on " + path), trouble);
      }
    }

    /** It is not made. */
    <A> Told<A> end(String function, Trouble why, Function<Trouble, A> trouble) {
      Runnable end = () -> timing.stop(function, why);
      return new Told<>(trouble.apply(why), end, end);
    }
  }
}
