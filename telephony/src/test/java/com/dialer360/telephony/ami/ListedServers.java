package com.dialer360.telephony.ami;

import com.dialer360.fixtures.ami.AmiServer;
import com.dialer360.monitor.SwitchAddress;
import com.dialer360.monitor.SwitchAddresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Telephony servers, each with an address of its own, all on the loopback. */
final class ListedServers implements SwitchAddresses {
  private final Map<String, SwitchAddress> addresses = new LinkedHashMap<>();

  ListedServers with(String serverIp, AmiServer server) {
    return with(serverIp, server.port(), "1234");
  }

  ListedServers with(String serverIp, int port, String secret) {
    addresses.put(serverIp, new SwitchAddress(serverIp, "127.0.0.1", port, "sendcron", secret));
    return this;
  }

  @Override
  public Optional<SwitchAddress> of(String serverIp) {
    return Optional.ofNullable(addresses.get(serverIp));
  }

  @Override
  public List<SwitchAddress> reloading() {
    return List.copyOf(addresses.values());
  }
}
