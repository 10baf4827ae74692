package com.dialer360.system;

import com.dialer360.outcome.Failure;
import com.dialer360.outcome.Logged;
import com.dialer360.outcome.Notice;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Success;

/** What server_refresh may answer. Source: server_refresh.md, "Outcomes". */
public sealed interface ServerRefreshResult extends Outcome {

  record NoPermission(String user) implements ServerRefreshResult, Failure.Denied {}

  /** The stage is another one, or missing; live systems tell parameters of another function. */
  record RequiredFields(
      String user, @Logged String aliasId, @Logged String aliasName, @Logged String phoneLogins)
      implements ServerRefreshResult, Failure {}

  /**
   * The servers have been asked to reload.
   *
   * @param count how many of them had not been asked before
   */
  record RefreshTriggered(String user, int count) implements ServerRefreshResult, Success {}

  /**
   * The servers that were asked to reload at once, and did not answer; they will all the same when
   * they see their flags.
   *
   * @param servers their addresses, between commas
   */
  record SwitchUnavailable(String user, String servers) implements ServerRefreshResult, Notice {}
}
