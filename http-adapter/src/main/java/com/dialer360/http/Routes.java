package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.List;

/** Which path leads where. */
final class Routes {
  private static final List<HandlerType> CALLS =
      List.of(HandlerType.GET, HandlerType.POST, HandlerType.HEAD);
  private static final List<HandlerType> PAGES = List.of(HandlerType.GET, HandlerType.HEAD);

  private final Backend backend;
  private final HttpSettings settings;
  private final CallsInFlight inFlight;
  private final Metrics metrics;

  Routes(Backend backend, HttpSettings settings, CallsInFlight inFlight, Metrics metrics) {
    this.backend = backend;
    this.settings = settings;
    this.inFlight = inFlight;
    this.metrics = metrics;
  }

  void addTo(RoutesConfig routes) {
    CallMetrics callMetrics = new CallMetrics(metrics.registry(), backend.catalogue());
    RequestReader reader =
        new RequestReader(
            new RequestBody(settings.maxRequestBytes(), RequestReader.MOST_PAIRS, System::nanoTime),
            settings.trustedProxies());
    CallLimits limits = new CallLimits(settings.rateLimit(), System::nanoTime);
    for (Mount mount : mounts()) {
      Handler handler =
          new CallHandler(mount, backend.gateway(), reader, inFlight, limits, callMetrics);
      CALLS.forEach(method -> routes.addEndpoint(new Endpoint(method, mount.path(), handler)));
    }
    Health health = new Health(backend.readiness(), inFlight);
    addPage(routes, "/health/live", health::live);
    addPage(routes, "/health/ready", health::ready);
    addPage(routes, "/metrics", metrics::show);
    routes.exception(
        HttpResponseException.class, (refused, context) -> send(trouble(refused), context));
    routes.exception(Exception.class, Routes::failed);
  }

  private List<Mount> mounts() {
    JsonBody json = new JsonBody();
    Pages pages = new Pages();
    List<Mount> mounts = new ArrayList<>();
    settings
        .mounts()
        .forEach(
            (path, dialect) ->
                mounts.add(new TextMount(path, Dialect.named(dialect), json, pages)));
    mounts.add(new JsonMount(json));
    return mounts;
  }

  private static void addPage(RoutesConfig routes, String path, Handler page) {
    PAGES.forEach(method -> routes.addEndpoint(new Endpoint(method, path, page)));
  }

  private Trouble trouble(HttpResponseException refused) {
    if (refused instanceof MethodNotAllowedResponse) {
      return Trouble.methodNotAllowed();
    }
    return refused instanceof NotFoundResponse
        ? Trouble.notFound(settings.mounts().keySet())
        : Trouble.requestMalformed();
  }

  private static void failed(Exception error, Context context) {
    send(InternalErrors.logged("a request", error), context);
  }

  private static void send(Trouble trouble, Context context) {
    trouble.text().send(context.res());
  }
}
