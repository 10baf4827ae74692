package com.dialer360.fakes;

import com.dialer360.monitor.AgentSession;
import com.dialer360.monitor.AgentSessions;
import com.dialer360.monitor.CurrentCalls;
import com.dialer360.monitor.ManagerRequests;
import com.dialer360.monitor.ManagersPhone;
import com.dialer360.monitor.ManagersPhones;
import com.dialer360.monitor.MonitorLogs;
import com.dialer360.monitor.MonitorRights;
import com.dialer360.monitor.MonitorSettings;
import com.dialer360.monitor.Monitoring;
import com.dialer360.monitor.Originate;
import com.dialer360.monitor.RequestStatus;
import com.dialer360.system.RebuildFlags;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What telephony servers have, are asked for, and are noted to do; written in transactions only.
 */
public final class InMemoryTelephony
    implements RebuildFlags,
        AgentSessions,
        ManagersPhones,
        MonitorSettings,
        CurrentCalls,
        ManagerRequests,
        MonitorLogs {

  /** A request as it is kept. */
  public record Kept(Originate request, RequestStatus status, LocalDateTime time) {}

  private final DirectTransactions transactions;
  private final Map<String, AgentSession> sessions = new HashMap<>();
  private final Map<String, ManagersPhone> phones = new HashMap<>();
  private final Set<String> liveCallerIds = new HashSet<>();
  private final List<Kept> requests = new ArrayList<>();
  private final List<Monitoring> logged = new ArrayList<>();
  private final List<LocalDateTime> raised = new ArrayList<>();
  private MonitorRights rights = new MonitorRights(false, "10.10.10.15");
  private int unflagged = 3;

  public InMemoryTelephony(DirectTransactions transactions) {
    this.transactions = transactions;
    session("8600051", "10.10.10.15", new AgentSession("1000", "INCALL", 27, "TESTCAMP"));
    phone("350a", new ManagersPhone("10.10.10.15", "350", "7275551200"));
  }

  public InMemoryTelephony session(String sessionId, String serverIp, AgentSession agent) {
    sessions.put(sessionId + " " + serverIp, agent);
    return this;
  }

  public InMemoryTelephony phone(String login, ManagersPhone phone) {
    phones.put(login, phone);
    return this;
  }

  public InMemoryTelephony liveCall(String callerId) {
    liveCallerIds.add(callerId);
    return this;
  }

  public InMemoryTelephony rights(MonitorRights others) {
    rights = others;
    return this;
  }

  public InMemoryTelephony unflagged(int servers) {
    unflagged = servers;
    return this;
  }

  @Override
  public int raise(LocalDateTime now) {
    inTransaction();
    raised.add(now);
    return unflagged;
  }

  @Override
  public Optional<AgentSession> find(String sessionId, String serverIp) {
    return Optional.ofNullable(sessions.get(sessionId + " " + serverIp));
  }

  @Override
  public Optional<ManagersPhone> withLogin(String login) {
    return Optional.ofNullable(phones.get(login.toLowerCase(Locale.ROOT)));
  }

  @Override
  public MonitorRights current() {
    return rights;
  }

  @Override
  public boolean anyWithCallerId(String callerId) {
    return liveCallerIds.contains(callerId);
  }

  @Override
  public long add(Originate request, RequestStatus status, LocalDateTime now) {
    inTransaction();
    requests.add(new Kept(request, status, now));
    return requests.size();
  }

  @Override
  public void dead(long manId) {
    inTransaction();
    int place = (int) manId - 1;
    Kept kept = requests.get(place);
    requests.set(place, new Kept(kept.request(), RequestStatus.DEAD, kept.time()));
  }

  @Override
  public void write(Monitoring monitoring) {
    inTransaction();
    logged.add(monitoring);
  }

  private void inTransaction() {
    if (!transactions.open()) {
      throw new IllegalStateException("written outside of a transaction");
    }
  }

  public List<Kept> requests() {
    return List.copyOf(requests);
  }

  public List<Monitoring> logged() {
    return List.copyOf(logged);
  }

  public List<LocalDateTime> raised() {
    return List.copyOf(raised);
  }
}
