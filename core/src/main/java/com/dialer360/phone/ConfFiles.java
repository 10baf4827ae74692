package com.dialer360.phone;

/** Driven port: the configuration files that telephony servers are generated. */
public interface ConfFiles {

  /**
   * Asks for new ones, unless the server runs no telephony or its files are written by hand: {@code
   * rebuild_conf_files} of servers.
   */
  void rebuild(String serverIp);
}
