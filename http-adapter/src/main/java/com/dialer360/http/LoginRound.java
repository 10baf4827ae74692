package com.dialer360.http;

import com.dialer360.access.Authorization;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Reply;
import com.dialer360.realtime.StreamAgents;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Lets listeners log in anew: those who would do it alike, once. A password that has been refused
 * is not tried from another address, since so many failures would lock the user out.
 */
final class LoginRound {
  private static final String ANYWHERE = "";

  private record Attempt(
      Map<String, String> parameters,
      Optional<? extends Authorization> authorization,
      String address) {}

  private final ApiGateway gateway;
  private final Map<Attempt, Reply<?>> replies = new HashMap<>();

  LoginRound(ApiGateway gateway) {
    this.gateway = gateway;
  }

  /** What becomes of whoever listens with this request. */
  Reply<?> reply(ApiRequest request) {
    Attempt anywhere = attempt(request, ANYWHERE);
    if (replies.containsKey(anywhere)) {
      return replies.get(anywhere);
    }
    Reply<?> reply =
        replies.computeIfAbsent(
            attempt(request, request.origin().address()),
            one -> gateway.call(request, StreamAgents.goOn()));
    if (passwordRefused(reply)) {
      replies.put(anywhere, reply);
    }
    return reply;
  }

  private static Attempt attempt(ApiRequest request, String address) {
    return new Attempt(request.parameters(), request.authorization(), address);
  }

  private static boolean passwordRefused(Reply<?> reply) {
    return reply
        .find(Failure.class)
        .filter(failure -> failure.cause() == Failure.Cause.UNAUTHENTICATED)
        .isPresent();
  }
}
