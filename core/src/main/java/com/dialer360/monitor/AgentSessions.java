package com.dialer360.monitor;

import java.util.Optional;

/** Driven port: the sessions of agents, which are conferences on telephony servers. */
public interface AgentSessions {

  /** The session of this number on this server, with the first agent in it. */
  Optional<AgentSession> find(String sessionId, String serverIp);
}
