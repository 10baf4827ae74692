package com.dialer360.http;

import com.dialer360.http.docs.Explorer;
import com.dialer360.http.openapi.DocumentedPath;
import com.dialer360.http.openapi.OpenApiDocument;
import com.dialer360.http.problem.Problem;
import com.dialer360.system.ReleaseStamp;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code /openapi.json}, and {@code /docs}, the page that explores it. */
final class ApiDocs {
  private static final int OK = 200;

  /** All of it comes from here, calls of the API among it; Swagger UI has its icons in data. */
  private static final Map<String, String> OF_EXPLORER =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
              + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer");

  private final Explorer explorer = new Explorer();
  private final Supplier<String> document;

  /** Makes the document when it is first asked for: it takes a while. */
  ApiDocs(Backend backend, HttpSettings settings) {
    document = Suppliers.memoize(() -> made(backend, settings));
  }

  private static String made(Backend backend, HttpSettings settings) {
    List<Problem> troubles =
        Trouble.ofCalls(settings.maxRequestBytes()).stream()
            .map(trouble -> trouble.told(""))
            .toList();
    List<DocumentedPath> paths = new ArrayList<>();
    paths.addAll(
        OpenApiDocument.functions(JsonMount.ROOT, backend.catalogue().entries(), troubles));
    paths.addAll(OtherEndpoints.of(settings));
    return OpenApiDocument.of(ReleaseStamp.own().version(), paths).toString();
  }

  /** The document. */
  void document(Context context) {
    Answer.json(OK, document.get()).send(context.res());
  }

  /** The page. */
  void page(Context context) {
    Answer.of(OK, Answer.HTML, explorer.page()).with(OF_EXPLORER).send(context.res());
  }

  /** What the page needs. */
  void file(Context context) {
    String file = context.pathParam("file");
    String type = explorer.type(file).orElseThrow(NotFoundResponse::new);
    Answer.of(OK, type, explorer.text(file)).send(context.res());
  }
}
