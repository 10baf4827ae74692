package com.dialer360.monitor;

import java.util.List;
import java.util.Optional;

/** Driven port: the telephony servers that can be asked for something. */
public interface SwitchAddresses {

  /** The server of this address, active or not. */
  Optional<SwitchAddress> of(String serverIp);

  /** The servers that act upon the flags of server_refresh. */
  List<SwitchAddress> reloading();
}
