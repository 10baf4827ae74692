package com.dialer360.telephony.ami;

import com.dialer360.monitor.Originate;
import com.dialer360.monitor.SwitchAddress;
import com.dialer360.monitor.SwitchAddresses;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.monitor.SwitchFault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.asteriskjava.manager.action.CommandAction;
import org.asteriskjava.manager.action.OriginateAction;

/** Asks telephony servers by their manager interface. */
public final class AmiSwitches implements SwitchControl, AutoCloseable {
  private static final List<String> RELOADS =
      List.of(
          "dialplan reload",
          "sip reload",
          "iax2 reload",
          "module reload app_voicemail.so",
          "moh reload",
          "module reload app_meetme.so");
  private static final String ENDS_A_LINE = "\r\n\0";

  private final SwitchAddresses addresses;
  private final AmiSettings settings;
  private final Pauses pauses;
  private final Map<String, SwitchLine> lines = new ConcurrentHashMap<>();

  /**
   * @param addresses where the servers are
   * @param random for the pauses between attempts to connect
   */
  public AmiSwitches(SwitchAddresses addresses, AmiSettings settings, RandomGenerator random) {
    this.addresses = addresses;
    this.settings = settings;
    this.pauses = new Pauses(settings.firstPause(), settings.longestPause(), random);
  }

  /** Connects to the active servers, without waiting: the first login of a program is slow. */
  public void open() {
    addresses.reloading().forEach(address -> line(address).open());
  }

  @Override
  public Optional<SwitchFault> originate(Originate request) {
    if (breaksALine(request)) {
      return Optional.of(SwitchFault.REFUSED);
    }
    Optional<SwitchAddress> address = addresses.of(request.serverIp());
    return address.isEmpty()
        ? Optional.of(SwitchFault.NOT_REACHED)
        : line(address.get()).ask(List.of(action(request))).await(settings.longest().toNanos());
  }

  /** A command that a server does not know, for want of a module, is answered and so is done. */
  @Override
  public List<String> reload() {
    long start = System.nanoTime();
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (SwitchAddress address : addresses.reloading()) {
      asked.put(
          address.serverIp(), line(address).ask(RELOADS.stream().map(CommandAction::new).toList()));
    }
    return asked.entrySet().stream()
        .filter(one -> isSilent(one.getValue(), start))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void close() {
    lines.values().forEach(SwitchLine::close);
  }

  private boolean isSilent(Asked asked, long start) {
    long left = settings.longest().toNanos() - (System.nanoTime() - start);
    return asked.await(left).filter(fault -> fault != SwitchFault.REFUSED).isPresent();
  }

  /** The line to this server; a new one when its address has changed. */
  private SwitchLine line(SwitchAddress own) {
    SwitchAddress address = settings.at(own);
    return lines.compute(
        own.serverIp(),
        (serverIp, line) -> {
          if (line != null && line.address().equals(address)) {
            return line;
          }
          if (line != null) {
            line.close();
          }
          return new SwitchLine(address, settings, pauses);
        });
  }

  private static OriginateAction action(Originate request) {
    OriginateAction action = new OriginateAction();
    action.setActionId(request.callerCode());
    action.setChannel(request.channel());
    action.setContext("default");
    action.setExten(request.extension());
    action.setPriority(1);
    action.setCallerId(request.callerId());
    action.setAsync(true);
    return action;
  }

  /** asterisk-java writes values as they are: one that ends a line could begin another action. */
  private static boolean breaksALine(Originate request) {
    return Stream.of(
            request.serverIp(),
            request.callerCode(),
            request.dialString(),
            request.extension(),
            request.callerIdNumber())
        .flatMapToInt(String::chars)
        .anyMatch(character -> ENDS_A_LINE.indexOf(character) >= 0);
  }
}
