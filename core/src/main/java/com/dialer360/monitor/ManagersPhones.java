package com.dialer360.monitor;

import java.util.Optional;

/** Driven port: the phones that managers listen with. */
public interface ManagersPhones {

  /** The phone of this login, active or not; of several, the one stored first. */
  Optional<ManagersPhone> withLogin(String login);
}
