package com.dialer360.log;

import com.dialer360.access.Caller;
import com.dialer360.dialect.LogText;
import com.dialer360.outcome.AboutAgent;
import com.dialer360.outcome.Outcome;
import com.dialer360.timezone.ServerTime;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** Turns what a call said into rows of the API log. Source: common.md, "API log". */
public final class CallLog {
  private final ApiLog apiLog;
  private final LogText logText;
  private final ServerTime serverTime;

  @Inject
  public CallLog(ApiLog apiLog, LogText logText, ServerTime serverTime) {
    this.apiLog = apiLog;
    this.logText = logText;
    this.serverTime = serverTime;
  }

  /**
   * Logs each outcome that is to be logged.
   *
   * @param function the function as sent; an outcome of another function, to which it handed over,
   *     is logged under that one's name
   */
  public void write(Caller caller, String function, List<? extends Outcome> outcomes) {
    List<ApiLogRow> rows =
        outcomes.stream()
            .map(outcome -> row(caller, function, outcome))
            .flatMap(Optional::stream)
            .toList();
    if (!rows.isEmpty()) {
      apiLog.write(caller.occasion(), rows);
    }
  }

  private Optional<ApiLogRow> row(Caller caller, String function, Outcome outcome) {
    LocalDateTime now = serverTime.now();
    return logText
        .of(outcome)
        .map(
            line ->
                new ApiLogRow(
                    caller.user(),
                    now,
                    line.function().orElse(function),
                    agentUser(caller, outcome),
                    outcome.kind().name(),
                    line.reason(),
                    caller.source(),
                    line.data().replace('"', '\''),
                    caller.occasion().runTime()));
  }

  private static String agentUser(Caller caller, Outcome outcome) {
    return outcome instanceof AboutAgent about ? about.agentUser() : caller.occasion().agentUser();
  }
}
