package com.dialer360.http;

import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.ApiRequest;
import com.dialer360.outcome.Reply;
import com.dialer360.realtime.StreamAgents;
import com.dialer360.realtime.StreamAgentsResult;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/**
 * {@code /api/v1/stream/agents}: lets a caller in as the calls of {@code /api/v1} are, and leaves a
 * stream open. It stands beside the router, which would end the response with the worker's return.
 */
final class StreamServlet implements Servlet {
  static final String PATH = "/api/v1/stream/agents";
  static final String EVENTS = "text/event-stream";
  private static final String NAME = "stream_agents";

  /** What refusals are answers to. */
  static final IncomingCall CALL =
      new IncomingCall(
          NAME,
          true,
          false,
          () -> {
            throw new IllegalStateException("a stream has no page");
          });

  private final AgentStreams streams;
  private final ApiGateway gateway;
  private final JsonMount mount;
  private final int most;
  private final CallsInFlight inFlight;
  private final CallLimits limits;
  private final RequestReader reader;

  StreamServlet(
      AgentStreams streams,
      ApiGateway gateway,
      JsonMount mount,
      HttpSettings settings,
      CallsInFlight inFlight,
      CallLimits limits) {
    this.streams = streams;
    this.gateway = gateway;
    this.mount = mount;
    this.most = settings.streamListeners();
    this.inFlight = inFlight;
    this.limits = limits;
    this.reader = new RequestReader(settings.trustedProxies());
  }

  void addTo(ServletContextHandler context) {
    ServletHolder holder = new ServletHolder(NAME, this);
    holder.setAsyncSupported(true);
    context.addServlet(holder, PATH);
  }

  /** The text of an answer of the JSON mount. */
  static String text(Answer answer) {
    return ((Body.Whole) answer.body()).text();
  }

  @Override
  public void service(ServletRequest asked, ServletResponse answered) {
    HttpServletRequest request = (HttpServletRequest) asked;
    HttpServletResponse response = (HttpServletResponse) answered;
    if (!request.getMethod().equals("GET")) {
      refuse(Trouble.onlyGet(), response);
    } else if (!inFlight.begin()) {
      refuse(Trouble.stopping(), response);
    } else {
      try {
        takePlace(request, response);
      } finally {
        inFlight.end();
      }
    }
  }

  private void takePlace(HttpServletRequest request, HttpServletResponse response) {
    if (!streams.takePlace()) {
      refuse(Trouble.tooManyListeners(most), response);
      return;
    }
    boolean opened = false;
    try {
      opened = open(request, response);
    } catch (UnreadableRequest e) {
      refuse(e.trouble(), response);
    } catch (RuntimeException e) {
      refuse(Failed.because(e, "a call on " + PATH), response);
    } finally {
      if (!opened) {
        streams.leavePlace();
      }
    }
  }

  private boolean open(HttpServletRequest request, HttpServletResponse response)
      throws UnreadableRequest {
    ApiRequest read = reader.read(request, Optional.of(NAME)).in(mount.dialectName());
    CallLimits.Turn turn = limits.turn(read, AuthorizationHeader.text(request));
    if (turn.refusal().isPresent()) {
      refuse(turn.refusal().get(), response);
      return false;
    }
    Reply<?> reply = gateway.call(read, StreamAgents.start(), turn.admitted());
    Optional<StreamAgentsResult.Started> started = reply.find(StreamAgentsResult.Started.class);
    if (started.isEmpty()) {
      mount.answer(CALL, reply).send(response);
      return false;
    }
    response.setStatus(HttpServletResponse.SC_OK);
    response.setHeader("Content-Type", EVENTS);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // else a proxy may keep events back until it has some kB of them
    response.setHeader("X-Accel-Buffering", "no");
    streams.open(read, started.get().sight(), JettyOutlet.of(request, response));
    return true;
  }

  private void refuse(Trouble trouble, HttpServletResponse response) {
    mount.answer(CALL, trouble).send(response);
  }

  @Override
  public void init(ServletConfig config) {}

  @Override
  public ServletConfig getServletConfig() {
    throw new UnsupportedOperationException("it has none");
  }

  @Override
  public String getServletInfo() {
    return NAME;
  }

  @Override
  public void destroy() {}
}
