package com.dialer360.fakes;

import com.dialer360.monitor.Originate;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.monitor.SwitchFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telephony servers that do as they are told, and are asked outside of transactions only. */
public final class ScriptedSwitches implements SwitchControl {
  private final DirectTransactions transactions;
  private final List<Originate> asked = new ArrayList<>();
  private Optional<SwitchFault> fault = Optional.empty();
  private List<String> silent = List.of();
  private int reloads;
  private Runnable meanwhile = () -> {};

  public ScriptedSwitches(DirectTransactions transactions) {
    this.transactions = transactions;
  }

  public ScriptedSwitches failing(SwitchFault with) {
    fault = Optional.of(with);
    return this;
  }

  public ScriptedSwitches silent(String... servers) {
    silent = List.of(servers);
    return this;
  }

  /** This happens while a server is asked. */
  public ScriptedSwitches meanwhile(Runnable work) {
    meanwhile = work;
    return this;
  }

  @Override
  public Optional<SwitchFault> originate(Originate request) {
    outsideOfTransactions();
    asked.add(request);
    return fault;
  }

  @Override
  public List<String> reload() {
    outsideOfTransactions();
    reloads++;
    return silent;
  }

  private void outsideOfTransactions() {
    if (transactions.open()) {
      throw new IllegalStateException("a transaction waits for a server");
    }
    meanwhile.run();
  }

  public List<Originate> asked() {
    return List.copyOf(asked);
  }

  public int reloads() {
    return reloads;
  }
}
