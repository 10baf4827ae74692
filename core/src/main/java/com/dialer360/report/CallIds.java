package com.dialer360.report;

import java.util.Optional;

/**
 * Driven port: the calls that {p}log_extended knows by their caller code, and what their log and
 * {p}agent_log know of them. Source: callid_info.md, rules 3, 5 and 6.
 */
public interface CallIds {

  /** The call of this id, if it came in: its log is {p}closer_log. */
  Optional<IdentifiedCall> inbound(String callId);

  /** The call of this id, if it went out: its log is {p}log. */
  Optional<IdentifiedCall> outbound(String callId);
}
