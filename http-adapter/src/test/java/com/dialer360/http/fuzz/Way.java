package com.dialer360.http.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** How a call gets to the server. */
enum Way {
  GET(Mount.DOCUMENTED, Form.QUERY),
  LIVE_POST(Mount.LIVE, Form.BODY),
  LIVE_GET(Mount.LIVE, Form.QUERY),
  POST(Mount.DOCUMENTED, Form.BODY),
  JSON_GET(Mount.JSON, Form.QUERY),
  LIVE_MULTIPART(Mount.LIVE, Form.MULTIPART),
  JSON_POST(Mount.JSON, Form.BODY),
  MULTIPART(Mount.DOCUMENTED, Form.MULTIPART);

  private static final String BOUNDARY = "fuzz-boundary-71";

  private final Mount mount;
  private final Form form;

  Way(Mount mount, Form form) {
    this.mount = mount;
    this.form = form;
  }

  private enum Mount {
    DOCUMENTED("/adminpanel/api.php"),
    LIVE("/vicidial/non_agent_api.php"),
    JSON("/api/v1/");

    private final String path;

    Mount(String path) {
      this.path = path;
    }
  }

  private enum Form {
    QUERY,
    BODY,
    MULTIPART
  }

  /** True when the answer tells by its status what became of the call. */
  boolean json() {
    return mount == Mount.JSON;
  }

  /** True for the mount that answers as live systems do. */
  boolean live() {
    return mount == Mount.LIVE;
  }

  /** True when the parameters are in the address. */
  boolean inQuery() {
    return form == Form.QUERY;
  }

  /** The request, a character a byte. */
  String request(List<Pair> pairs, List<String> headers) {
    String head = String.join("", headers.stream().map(line -> line + "\r\n").toList());
    if (form == Form.QUERY) {
      return "GET " + path(pairs) + "?" + query(pairs) + " HTTP/1.1\r\n" + head + "\r\n";
    }
    String body =
        form == Form.BODY
            ? query(pairs)
            : pairs.stream().map(pair -> pair.part(BOUNDARY)).collect(Collectors.joining())
                + ("--" + BOUNDARY + "--\r\n");
    String type =
        form == Form.BODY
            ? "application/x-www-form-urlencoded"
            : "multipart/form-data; boundary=" + BOUNDARY;
    return "POST %s HTTP/1.1\r\nContent-Type: %s\r\nContent-Length: %d\r\n%s\r\n%s"
        .formatted(path(pairs), type, body.length(), head, body);
  }

  private String path(List<Pair> pairs) {
    return json()
        ? mount.path
            + pairs.stream()
                .filter(pair -> pair.name().equals("function"))
                .map(pair -> pair.asItIs() ? pair.value() : Percent.encoded(pair.value()))
                .reduce("", (first, last) -> last)
        : mount.path;
  }

  private static String query(List<Pair> pairs) {
    return pairs.stream().map(Pair::form).collect(Collectors.joining("&"));
  }
}
