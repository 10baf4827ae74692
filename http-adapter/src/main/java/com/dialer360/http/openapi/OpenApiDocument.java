package com.dialer360.http.openapi;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.http.problem.Problem;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The OpenAPI 3.1 document. */
public final class OpenApiDocument {
  private static final String ABOUT =
      """
      The non-agent API of a call centre. Each function is one path, which takes GET with a query \
      and POST with a form.

      User and password come by Basic auth or as the parameters `user` and `pass`; a key comes as a \
      bearer token. Whoever is refused gets a problem in the form of RFC 9457, with the code of the \
      outcome, its fields, and everything that the call has said. Successful answers list their \
      outcomes; tables are arrays of rows, or with `stage=ndjson` a row a line.

      Patterns say which characters a parameter keeps; the others are dropped, or, where the \
      system setting `use_non_latin` is on, kept. Lengths are counted in bytes of UTF-8.
      """;

  private OpenApiDocument() {}

  /**
   * The document.
   *
   * @param version of this program
   * @param paths in the order in which they are listed
   */
  public static ObjectNode of(String version, List<? extends DocumentedPath> paths) {
    ObjectNode document = Json.object().put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Dialer360").put("version", version).put("description", ABOUT.strip());
    info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", "/");
    ArrayNode security = document.putArray("security");
    Stream.of("basic", "bearer").forEach(scheme -> security.addObject().putArray(scheme));
    Components components = new Components();
    ObjectNode all = document.putObject("paths");
    paths.forEach(path -> all.set(path.path(), path.item(components)));
    ObjectNode shared = components.json();
    shared.set("securitySchemes", schemes());
    document.set("components", shared);
    return document;
  }

  /**
   * A path for each function.
   *
   * @param root the path above them
   * @param troubles that every call may meet
   */
  public static List<DocumentedPath> functions(
      String root, List<FunctionEntry<?>> entries, List<Problem> troubles) {
    SampleOutcomes samples = new SampleOutcomes();
    return entries.stream()
        .<DocumentedPath>map(entry -> new FunctionPath(root, entry, troubles, samples))
        .toList();
  }

  private static ObjectNode schemes() {
    ObjectNode schemes = Json.object();
    schemes
        .putObject("basic")
        .put("type", "http")
        .put("scheme", "basic")
        .put("description", "User and password of the call centre.");
    schemes
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "A key of this program.");
    return schemes;
  }
}
