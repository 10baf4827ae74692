package com.dialer360.http;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a call begin once its body is here: whoever sends it slowly, or never, keeps no worker from
 * others. Bodies of imports, which are read while they come in, by callers who have logged in, are
 * left alone, as are those that nobody reads.
 */
final class BodiesFirst extends Handler.Wrapper {
  /** The request's attribute that has its {@link ArrivedBody}. */
  static final String ATTRIBUTE = ArrivedBody.class.getName();

  private static final int SHARE_OF_MEMORY = 4;

  private final BodyArrival.Limits limits;
  private final AtomicLong onTheWay = new AtomicLong();

  BodiesFirst(HttpSettings settings) {
    this.limits =
        new BodyArrival.Limits(
            settings.maxRequestBytes(),
            settings.longestArrival(),
            Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!isRead(request)) {
      return super.handle(request, response, callback);
    }
    if (request.getLength() > limits.maxBytes()) {
      request.setAttribute(
          ATTRIBUTE, ArrivedBody.never(Trouble.requestTooLarge(limits.maxBytes())));
      return super.handle(request, response, callback);
    }
    BodyArrival arrival =
        new BodyArrival(
            request,
            limits,
            onTheWay,
            System::nanoTime,
            body -> goOn(body, request, response, callback));
    Request.addCompletionListener(request, ended -> onTheWay.addAndGet(-arrival.size()));
    arrival.run();
    return true;
  }

  private static boolean isRead(Request request) {
    return request.getMethod().equals("POST")
        && (RequestBody.isOfPairs(
                Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)))
            || Request.getPathInContext(request)
                .toLowerCase(Locale.ROOT)
                .equals(BatchHandler.PATH));
  }

  private void goOn(ArrivedBody body, Request request, Response response, Callback callback) {
    request.setAttribute(ATTRIBUTE, body);
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, 404);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }
}
