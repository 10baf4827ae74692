package com.dialer360.system;

import com.dialer360.access.Caller;
import com.dialer360.access.Flag;
import com.dialer360.access.Permission;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CommandShape;
import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.log.AdminEvent;
import com.dialer360.log.ChangeLog;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes every telephony server rebuild and reload its configuration files. Source:
 * server_refresh.md, whose rules the steps follow.
 */
public final class ServerRefresh implements ApiFunction<ServerRefreshCommand, ServerRefreshResult> {
  /** What the catalogue knows of it. */
  public static final FunctionEntry<ServerRefreshCommand> ENTRY =
      FunctionEntry.of(
          "server_refresh",
          "forces a conf file refresh on all telco servers in the cluster",
          Effect.WRITE,
          Permission.level(8, Flag.VDC_AGENT_API_ACCESS, Flag.AST_ADMIN_ACCESS),
          ServerRefreshCommand.class,
          ServerRefreshResult.class);

  private static final ServerRefreshCommand NOTHING_SENT =
      CommandShape.unsent(ServerRefreshCommand.class);

  private final RebuildFlags flags;
  private final ChangeLog changeLog;
  private final ServerTime serverTime;
  private final Transactions transactions;
  private final Optional<SwitchControl> switches;

  /**
   * @param switches empty when servers look at their flags by themselves
   */
  @Inject
  ServerRefresh(
      RebuildFlags flags,
      ChangeLog changeLog,
      ServerTime serverTime,
      Transactions transactions,
      Optional<SwitchControl> switches) {
    this.flags = flags;
    this.changeLog = changeLog;
    this.serverTime = serverTime;
    this.transactions = transactions;
    this.switches = switches;
  }

  /** A command to start from: nothing sent. */
  public static ServerRefreshCommandBuilder command() {
    return ServerRefreshCommandBuilder.builder(NOTHING_SENT);
  }

  @Override
  public FunctionEntry<ServerRefreshCommand> entry() {
    return ENTRY;
  }

  @Override
  public ServerRefreshResult notPermitted(Caller caller) {
    return new ServerRefreshResult.NoPermission(caller.user());
  }

  @Override
  public boolean actsAhead(ServerRefreshCommand sent) {
    return switches.isPresent();
  }

  /** Servers are asked only once the flags are kept: what they then read must be there. */
  @Override
  public Supplier<Reply.Answer<ServerRefreshResult>> prepare(
      Caller caller, ServerRefreshCommand sent) {
    if (switches.isEmpty() || !sent.wanted()) {
      return () -> execute(caller, sent);
    }
    List<ServerRefreshResult> said = new ArrayList<>();
    said.add(transactions.inOne(() -> raised(caller)));
    List<String> silent = switches.get().reload();
    if (!silent.isEmpty()) {
      said.add(new ServerRefreshResult.SwitchUnavailable(caller.user(), String.join(",", silent)));
    }
    return () -> new Reply.Answer<>(said);
  }

  @Override
  public Reply.Answer<ServerRefreshResult> execute(Caller caller, ServerRefreshCommand sent) {
    if (!sent.wanted()) {
      return Reply.Answer.of(
          new ServerRefreshResult.RequiredFields(
              caller.user(), sent.aliasId(), sent.aliasName(), sent.phoneLogins()));
    }
    return Reply.Answer.of(raised(caller));
  }

  private ServerRefreshResult raised(Caller caller) {
    int count = flags.raise(serverTime.now());
    changeLog.write(
        caller,
        new AdminEvent(
            "SERVERS",
            AdminEvent.Type.OTHER,
            "refresh",
            "ADMIN API SERVERS REFRESH",
            "servers: " + count,
            "rebuild_conf_files='Y'"));
    return new ServerRefreshResult.RefreshTriggered(caller.user(), count);
  }
}
