package com.dialer360.monitor;

import java.time.LocalDateTime;

/** Driven port: the requests to telephony servers, {p}manager. */
public interface ManagerRequests {

  /**
   * Keeps this request.
   *
   * @param now server time
   * @return its key, man_id
   */
  long add(Originate request, RequestStatus status, LocalDateTime now);

  /** A request that had been SENT will not be carried out. */
  void dead(long manId);
}
