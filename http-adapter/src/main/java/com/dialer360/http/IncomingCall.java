package com.dialer360.http;

import com.dialer360.catalogue.Parameters;
import com.dialer360.gateway.ApiRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What of a call its answer depends on.
 *
 * @param function the function asked for; empty when the request could not be read so far
 * @param json JSON was asked for
 * @param lines of a table, in JSON, an object a line was asked for
 * @param links where links of a page lead
 */
record IncomingCall(String function, boolean json, boolean lines, Supplier<PageLinks> links) {

  /** A call whose body has not been read. */
  static IncomingCall unread(HttpServletRequest request) {
    Map<String, String> query = new HashMap<>();
    FormText.pairs(RequestReader.query(request), RequestReader.MOST_PAIRS)
        .forEach(pair -> query.put(pair.getKey(), pair.getValue()));
    return of(request, query);
  }

  /** A call that has been read. */
  static IncomingCall of(HttpServletRequest request, ApiRequest read) {
    return of(request, read.parameters());
  }

  private static IncomingCall of(HttpServletRequest request, Map<String, String> sent) {
    Parameters parameters = new Parameters(sent, false);
    String stage = parameters.text("stage");
    boolean lines = stage.equals("ndjson");
    return new IncomingCall(
        parameters.text("function"),
        lines
            || stage.equals("json")
            || AcceptHeader.prefersJson(Optional.ofNullable(request.getHeader("Accept"))),
        lines,
        () -> PageLinks.of(request));
  }
}
