package com.dialer360.monitor;

import java.util.List;
import java.util.Optional;

/**
 * Driven port: asks telephony servers for something at once. Where no adapter is bound to it,
 * requests are left for the senders and listeners that run beside the servers.
 *
 * <p>A call waits for a bounded time, and holds no transaction meanwhile.
 */
public interface SwitchControl {

  /**
   * Has a phone called and joined to a session.
   *
   * @return why the server does not do it; empty when it has taken the request
   */
  Optional<SwitchFault> originate(Originate request);

  /**
   * Has each active server reload what server_refresh.md, "What the flags cause", names.
   *
   * @return the addresses of the servers that did not answer
   */
  List<String> reload();
}
