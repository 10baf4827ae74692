package com.dialer360.fakes;

import com.dialer360.report.CallIds;
import com.dialer360.report.IdentifiedCall;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Calls in memory, by call id. */
public final class InMemoryCallIds implements CallIds {
  private final Map<String, IdentifiedCall> inbound = new HashMap<>();
  private final Map<String, IdentifiedCall> outbound = new HashMap<>();

  public InMemoryCallIds addInbound(String callId, IdentifiedCall call) {
    inbound.put(callId, call);
    return this;
  }

  public InMemoryCallIds addOutbound(String callId, IdentifiedCall call) {
    outbound.put(callId, call);
    return this;
  }

  @Override
  public Optional<IdentifiedCall> inbound(String callId) {
    return Optional.ofNullable(inbound.get(callId));
  }

  @Override
  public Optional<IdentifiedCall> outbound(String callId) {
    return Optional.ofNullable(outbound.get(callId));
  }
}
