package com.dialer360.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;

/**
 * A response that has been begun and goes on after its worker has left. It writes past the
 * servlet's stream, which would block, or else need a worker for each listener that is slow.
 */
final class JettyOutlet implements Outlet {
  private final Response response;
  private final AsyncContext async;
  private final EndPoint endPoint;
  private final AtomicBoolean ended = new AtomicBoolean();

  private JettyOutlet(Response response, AsyncContext async) {
    this.response = response;
    this.async = async;
    this.endPoint = response.getRequest().getConnectionMetaData().getConnection().getEndPoint();
  }

  /** Lets this response go on. Status and headers have been set. */
  static JettyOutlet of(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    return new JettyOutlet(
        ServletContextResponse.getServletContextResponse(response).getWrapped(), async);
  }

  @Override
  public void write(byte[] bytes, Runnable taken, Runnable gone) {
    response.write(
        false,
        ByteBuffer.wrap(bytes),
        Callback.from(
            InvocationType.NON_BLOCKING,
            taken,
            failure -> {
              end();
              gone.run();
            }));
  }

  @Override
  public void end() {
    if (ended.compareAndSet(false, true)) {
      async.complete();
    }
  }

  @Override
  public void cut() {
    endPoint.close();
  }
}
