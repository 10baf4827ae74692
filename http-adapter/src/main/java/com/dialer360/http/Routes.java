package com.dialer360.http;

import com.dialer360.dialect.Dialect;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which path leads where. */
final class Routes {
  private static final List<HandlerType> CALLS =
      List.of(HandlerType.GET, HandlerType.POST, HandlerType.HEAD);
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final List<HandlerType> PAGES = List.of(HandlerType.GET, HandlerType.HEAD);

  private final Backend backend;
  private final HttpSettings settings;
  private final CallsInFlight inFlight;
  private final Metrics metrics;
  private final CallLimits limits;

  Routes(
      Backend backend,
      HttpSettings settings,
      CallsInFlight inFlight,
      Metrics metrics,
      CallLimits limits) {
    this.backend = backend;
    this.settings = settings;
    this.inFlight = inFlight;
    this.metrics = metrics;
    this.limits = limits;
  }

  void addTo(RoutesConfig routes) {
    routes.before(Routes::refuseBrokenEscapes);
    RequestReader reader = new RequestReader(settings.trustedProxies());
    CountedCalls calls =
        new CountedCalls(
            backend.gateway(), limits, new CallMetrics(metrics.registry(), backend.catalogue()));
    addBulk(routes, reader, calls);
    for (Mount mount : mounts()) {
      Handler handler = new CallHandler(mount, backend.catalogue(), reader, inFlight, calls);
      CALLS.forEach(method -> routes.addEndpoint(new Endpoint(method, mount.path(), handler)));
    }
    Health health = new Health(backend.readiness(), inFlight);
    addPage(routes, Health.LIVE, health::live);
    addPage(routes, Health.READY, health::ready);
    addPage(routes, Metrics.PATH, metrics::show);
    WallboardPage wallboard = WallboardPage.load();
    wallboard.paths().forEach(path -> addPage(routes, path, wallboard.at(path)));
    ApiDocs docs = new ApiDocs(backend, settings);
    addPage(routes, "/openapi.json", docs::document);
    addPage(routes, "/docs", docs::page);
    addPage(routes, "/docs/{file}", docs::file);
    routes.exception(
        HttpResponseException.class, (refused, context) -> send(trouble(refused), context));
    routes.exception(Exception.class, Routes::failed);
  }

  /**
   * The router decodes what paths name, and takes an escape that is none for an error of its own.
   */
  private static void refuseBrokenEscapes(Context context) {
    if (BROKEN_ESCAPE.matcher(context.req().getRequestURI()).find()) {
      throw new BadRequestResponse();
    }
  }

  /** Before the mounts, one of which would take these paths for functions. */
  private void addBulk(RoutesConfig routes, RequestReader reader, CountedCalls calls) {
    JsonMount refusals = new JsonMount();
    ImportHandler imports =
        new ImportHandler(
            backend, reader, inFlight, refusals, limits, new ImportMetrics(metrics.registry()));
    routes.addEndpoint(new Endpoint(HandlerType.POST, ImportHandler.PATH, imports::begin));
    addPage(routes, ImportHandler.PATH + "/{id}", imports::show);
    addPage(routes, ImportHandler.PATH + "/{id}/refusals", imports::showRefusals);
    BatchHandler batch = new BatchHandler(reader, inFlight, calls);
    routes.addEndpoint(new Endpoint(HandlerType.POST, BatchHandler.PATH, batch::answer));
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
    mounts.add(new JsonMount());
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
    Answer answer =
        context.path().startsWith(JsonMount.ROOT + "/") ? trouble.problem("") : trouble.text();
    answer.send(context.res());
  }
}
