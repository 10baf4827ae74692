package com.dialer360.system;

import java.util.Optional;

/** Driven port: tells whether what lies behind the program lets it answer calls. */
public interface Readiness {

  /**
   * What keeps the program from answering: {@code database not reachable}.
   *
   * @return empty when it can answer
   */
  Optional<String> problem();
}
