package com.dialer360.http;

import com.dialer360.gateway.ApiRequest;
import com.dialer360.gateway.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes an {@link ApiRequest} of what came over HTTP. Source: common.md, "Request", "API log". */
final class RequestReader {
  /**
   * As many as live systems read: a request of a million names made to collide in a hash table
   * would cost a stranger little and this server much.
   */
  static final int MOST_PAIRS = 1_000;

  private static final int HTTP_PORT = 80;
  private static final int HTTPS_PORT = 443;
  private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
  private static final Pattern QUOTES = Pattern.compile("^\"(.*)\"$");

  private final TrustedProxies proxies;

  /**
   * @param proxies whose word on the client's address counts
   */
  RequestReader(TrustedProxies proxies) {
    this.proxies = proxies;
  }

  /**
   * Reads the request to its end.
   *
   * @param function the function that the path names; it wins over the parameter
   */
  ApiRequest read(HttpServletRequest request, Optional<String> function) throws UnreadableRequest {
    String query = query(request);
    List<Map.Entry<String, String>> pairs =
        request.getMethod().equals("POST") ? RequestBody.pairs(request, MOST_PAIRS) : List.of();
    Map<String, String> parameters = new HashMap<>();
    pairs.forEach(pair -> parameters.put(pair.getKey(), pair.getValue()));
    FormText.pairs(query, MOST_PAIRS)
        .forEach(pair -> parameters.put(pair.getKey(), pair.getValue()));
    function.ifPresent(name -> parameters.put("function", name));
    return new ApiRequest(
            parameters,
            AuthorizationHeader.of(AuthorizationHeader.text(request)),
            new Origin(
                proxies.client(request), request.getServerName(), page(request), query, pairs))
        .keyed(
            Optional.ofNullable(request.getHeader(IDEMPOTENCY_KEY)).map(RequestReader::unquoted));
  }

  /** The header may be a string of RFC 9651, between quotes. */
  private static String unquoted(String header) {
    return QUOTES.matcher(header.strip()).replaceAll("$1");
  }

  /** The query string as sent, empty when there is none. */
  static String query(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString()).orElse("");
  }

  /** A port that looks like one of https is taken for one: see common.md, "API log". */
  static String scheme(HttpServletRequest request) {
    return String.valueOf(request.getServerPort()).contains("443") ? "https" : "http";
  }

  private static String page(HttpServletRequest request) {
    int port = request.getServerPort();
    String shownPort = port == HTTP_PORT || port == HTTPS_PORT ? "" : ":" + port;
    return scheme(request) + "://" + request.getServerName() + shownPort + request.getRequestURI();
  }
}
