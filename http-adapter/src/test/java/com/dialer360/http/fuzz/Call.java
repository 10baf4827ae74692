package com.dialer360.http.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A call with one value that is not what it should be.
 *
 * @param parameters of a call that succeeds
 */
record Call(Map<String, String> parameters, Target target, Payload payload, Way way) {
  private static final String BASIC = "Basic ";

  String function() {
    return parameters.getOrDefault("function", "");
  }

  /** The request, a character a byte. */
  String request() {
    List<String> headers = new ArrayList<>();
    Map<String, String> left = new LinkedHashMap<>(parameters);
    if (!target.name().equals("Host")) {
      headers.add("Host: 127.0.0.1");
    }
    if (target.isHeader()) {
      headers.add(target.name() + ": " + target.lead() + headerValue());
      if (target.name().equals("Authorization")) {
        left.keySet().removeAll(List.of("user", "pass"));
      }
      return way.request(pairs(left), headers);
    }
    String otherwise = left.getOrDefault(target.name(), "1");
    left.remove(target.name());
    List<Pair> pairs = new ArrayList<>(pairs(left));
    pairs.addAll(payload.pairs(target.name(), otherwise));
    return way.request(pairs, headers);
  }

  /** Line ends would end the header: whoever sends them forges nobody's request but his own. */
  private String headerValue() {
    String oneLine = payload.bytes().replaceAll("[\r\n]", " ");
    return target.lead().equals(BASIC)
        ? Base64.getEncoder()
            .encodeToString((payload.bytes() + ":1").getBytes(StandardCharsets.ISO_8859_1))
        : oneLine;
  }

  private static List<Pair> pairs(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> new Pair(one.getKey(), one.getValue(), false))
        .toList();
  }

  @Override
  public String toString() {
    return function() + ", " + target + " = " + payload + ", " + way;
  }
}
