package com.dialer360.http;

import com.dialer360.page.Cell;
import com.dialer360.text.Percent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The addresses that links of a page lead to, seen from the request that asked for it.
 *
 * @param host scheme, name and port that the request was sent to: {@code http://example.com:80}
 * @param credentials user and password, where they stood in the query string
 */
record PageLinks(String host, Map<String, String> credentials) {

  /** The links of pages that answer this request. */
  static PageLinks of(HttpServletRequest request) {
    Map<String, String> credentials = new LinkedHashMap<>();
    FormText.pairs(RequestReader.query(request), RequestReader.MOST_PAIRS).stream()
        .filter(pair -> pair.getKey().equals("user") || pair.getKey().equals("pass"))
        .forEach(pair -> credentials.put(pair.getKey(), pair.getValue()));
    return new PageLinks(
        RequestReader.scheme(request)
            + "://"
            + request.getServerName()
            + ":"
            + request.getServerPort(),
        credentials);
  }

  /** The address of this call, relative to the page. */
  String call(Cell.Call call) {
    Map<String, String> all = new LinkedHashMap<>();
    call.parameters()
        .forEach(
            pair -> {
              all.put(pair.getKey(), pair.getValue());
              if (pair.getKey().equals("function")) {
                all.putAll(credentials);
              }
            });
    return all.entrySet().stream()
        .map(pair -> Percent.value(pair.getKey()) + "=" + Percent.value(pair.getValue()))
        .collect(Collectors.joining("&", "?", ""));
  }

  /** The address of this file. */
  String sameHost(Cell.SameHost file) {
    return host + file.path();
  }
}
