package com.dialer360.cli;

import com.dialer360.configuration.Configuration;
import com.dialer360.list.BigListProgress;
import com.dialer360.wiring.Dialer360;

/** Puts a running API together. */
@FunctionalInterface
public interface Start {

  /**
   * The running API.
   *
   * @param progress is told how far big lists have come
   * @throws CallFailed when it cannot be started
   */
  Dialer360 on(Configuration configuration, BigListProgress progress);

  /** The same for whoever touches no big list. */
  default Dialer360 on(Configuration configuration) {
    return on(configuration, step -> {});
  }
}
