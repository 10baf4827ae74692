package com.dialer360.http;

import com.dialer360.catalogue.FunctionCatalogue;
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
 * @param json JSON was asked for: by the header, or by a stage that means nothing else
 * @param lines of a table, in JSON, an object a line was asked for
 * @param links where links of a page lead
 */
record IncomingCall(String function, boolean json, boolean lines, Supplier<PageLinks> links) {
  /** A call whose body has not been read. */
  static IncomingCall unread(HttpServletRequest request, FunctionCatalogue catalogue) {
    Map<String, String> query = new HashMap<>();
    FormText.pairs(RequestReader.query(request), RequestReader.MOST_PAIRS)
        .forEach(pair -> query.put(pair.getKey(), pair.getValue()));
    return of(request, query, catalogue);
  }

  /** A call that has been read. */
  static IncomingCall of(HttpServletRequest request, ApiRequest read, FunctionCatalogue catalogue) {
    return of(request, read.parameters(), catalogue);
  }

  private static IncomingCall of(
      HttpServletRequest request, Map<String, String> sent, FunctionCatalogue catalogue) {
    Parameters parameters = new Parameters(sent, false);
    String function = parameters.text("function");
    String stage = parameters.text("stage");
    boolean lines = stage.equals("ndjson");
    boolean stageAsks = (lines || stage.equals("json")) && dataByStage(function, catalogue);
    return new IncomingCall(
        function,
        stageAsks || AcceptHeader.prefersJson(Optional.ofNullable(request.getHeader("Accept"))),
        lines,
        () -> PageLinks.of(request));
  }

  private static boolean dataByStage(String function, FunctionCatalogue catalogue) {
    return catalogue.find(function).map(known -> known.entry().dataByStage()).orElse(true);
  }
}
