package com.dialer360.wiring;

import com.dialer360.catalogue.ListedFunction;
import com.dialer360.lead.AddLead;
import com.dialer360.report.AgentStatsExport;
import com.dialer360.report.CallidInfo;
import com.dialer360.report.DidLogExport;
import com.dialer360.report.PhoneNumberLog;
import com.dialer360.report.RecordingLookup;
import com.dialer360.system.Version;
import java.util.List;

/** The functions of the API: each is one line here, by which it is bound and listed. */
public final class Functions {
  private static final List<ListedFunction> ALL =
      List.of(
          new ListedFunction(Version.class, () -> Version.ENTRY),
          new ListedFunction(AddLead.class, () -> AddLead.ENTRY),
          new ListedFunction(PhoneNumberLog.class, () -> PhoneNumberLog.ENTRY),
          new ListedFunction(RecordingLookup.class, () -> RecordingLookup.ENTRY),
          new ListedFunction(DidLogExport.class, () -> DidLogExport.ENTRY),
          new ListedFunction(CallidInfo.class, () -> CallidInfo.ENTRY),
          new ListedFunction(AgentStatsExport.class, () -> AgentStatsExport.ENTRY));

  private Functions() {}

  /** All of them; nothing of them is built. */
  public static List<ListedFunction> all() {
    return ALL;
  }
}
