package com.dialer360.telephony.ami;

import com.dialer360.monitor.SwitchAddress;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.asteriskjava.AsteriskVersion;
import org.asteriskjava.manager.ManagerConnectionState;
import org.asteriskjava.manager.event.DisconnectEvent;
import org.asteriskjava.manager.event.ManagerEvent;
import org.asteriskjava.manager.internal.ManagerConnectionImpl;
import org.asteriskjava.util.SocketConnectionFacade;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to a server, from login to the end of the line. What asterisk-java would do by
 * itself at the end, connect again every five seconds, is left to {@link SwitchLine}.
 */
final class SwitchConnection extends ManagerConnectionImpl {
  private static final Logger LOG = LoggerFactory.getLogger(SwitchConnection.class);

  private final Duration longest;
  private final Runnable lost;
  private volatile Optional<SwitchSocket> socket = Optional.empty();
  private volatile boolean over;

  /**
   * @param longest that each step of the login may take
   * @param lost called when a line that was good ends, or is given up
   */
  SwitchConnection(SwitchAddress address, Duration longest, Runnable lost) {
    this.longest = longest;
    this.lost = lost;
    setHostname(address.host());
    setPort(address.port());
    setUsername(address.user());
    setPassword(address.secret());
    setDefaultResponseTimeout(longest.toMillis());
  }

  boolean usable() {
    return !over && getState() == ManagerConnectionState.CONNECTED;
  }

  /** Ends it at once, also while somebody writes or waits. */
  void cut() {
    over = true;
    state = ManagerConnectionState.DISCONNECTED;
    socket.ifPresent(SwitchConnection::close);
  }

  /** Ends it because the server does not answer. */
  void giveUp() {
    cut();
    lost.run();
  }

  @Override
  protected SocketConnectionFacade createSocket() throws IOException {
    SwitchSocket opened = new SwitchSocket(getHostname(), getPort(), longest);
    socket = Optional.of(opened);
    return opened;
  }

  /** What is asked here is the same in every version, and the question needs a right more. */
  @Override
  protected AsteriskVersion determineVersion() {
    return AsteriskVersion.DEFAULT_VERSION;
  }

  @Override
  public void dispatchEvent(ManagerEvent event, Integer requiredHandlingTime) {
    boolean end = event instanceof DisconnectEvent;
    boolean wasGood = end && usable();
    if (end) {
      over = true;
    }
    if (wasGood) {
      state = ManagerConnectionState.DISCONNECTED;
    }
    super.dispatchEvent(event, requiredHandlingTime);
    if (wasGood) {
      socket.ifPresent(SwitchConnection::close);
      lost.run();
    }
  }

  private static void close(SwitchSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      LOG.debug("a line did not close", e);
    }
  }
}
