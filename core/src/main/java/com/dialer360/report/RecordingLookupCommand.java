package com.dialer360.report;

import com.dialer360.catalogue.Parameter;
import com.dialer360.table.OnlyYes;
import com.dialer360.table.Stage;
import com.dialer360.table.TableForm;
import com.dialer360.text.Utf8;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Which recordings are to be listed. Source: recording_lookup.md, "Parameters". */
@RecordBuilder
public record RecordingLookupCommand(
    @Parameter(value = "User of the recording, {length}; goes with date.", least = 3, most = 20)
        String agentUser,
    @Parameter(value = "Lead, {length}.", least = 1, most = 10) String leadId,
    @Parameter("Day of the recording, YYYY-MM-DD; goes with agent_user.") String date,
    @Parameter("Unique id of the call, more than 8 characters; what follows its dot is no matter.")
        String uniqueid,
    @Parameter(value = "Format: csv, tab or pipe; json or ndjson for data.", fallback = "pipe")
        Stage stage,
    @Parameter(value = "YES prints the names of the columns first.", fallback = "NO")
        OnlyYes header) {
  private static final int SHORTEST_USER = 3;
  private static final int LONGEST_USER = 20;
  private static final int DATE_LENGTH = 10;
  private static final int SHORTEST_UNIQUEID = 9;
  private static final Pattern LEAD_ID = Pattern.compile("[0-9]{1,10}");

  /** The user to look for; one of another length is no condition. */
  Optional<String> soughtUser() {
    int length = Utf8.length(agentUser);
    return Optional.of(agentUser).filter(user -> length >= SHORTEST_USER && length <= LONGEST_USER);
  }

  /** The lead to look for; what is no number of up to 10 digits is no condition. */
  OptionalLong soughtLead() {
    return LEAD_ID.matcher(leadId).matches()
        ? OptionalLong.of(Long.parseLong(leadId))
        : OptionalLong.empty();
  }

  /** The day to look for; a text of another length is no condition. */
  Optional<String> soughtDay() {
    return Optional.of(date).filter(day -> Utf8.length(day) == DATE_LENGTH);
  }

  /** What the uniqueid of the call begins with, up to its first dot; never empty. */
  Optional<String> soughtCall() {
    return Optional.of(uniqueid)
        .filter(id -> Utf8.length(id) >= SHORTEST_UNIQUEID)
        .map(id -> id.split("[.]", -1)[0])
        .filter(beginning -> !beginning.isEmpty());
  }

  TableForm form() {
    return new TableForm(stage, header);
  }
}
