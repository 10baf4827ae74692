package com.dialer360.gateway;

import java.util.List;
import java.util.Map;

/**
 * Where a request came from.
 *
 * @param address the caller's address
 * @param serverName the name under which the caller addressed this server
 * @param page the address called, without parameters: {@code http://host:8080/adminpanel/api.php}
 * @param query the query string as sent, still percent-encoded
 * @param body the decoded pairs of a form body, in order
 */
public record Origin(
    String address,
    String serverName,
    String page,
    String query,
    List<Map.Entry<String, String>> body) {
  public Origin {
    body = List.copyOf(body);
  }

  /** A call that came over no network. */
  public static Origin local(String name) {
    return new Origin("127.0.0.1", name, name, "", List.of());
  }
}
