package com.dialer360.wiring;

import com.dialer360.campaign.UpdateCampaign;
import com.dialer360.catalogue.ListedFunction;
import com.dialer360.lead.AddLead;
import com.dialer360.lead.CheckPhoneNumber;
import com.dialer360.lead.LeadFieldInfo;
import com.dialer360.lead.UpdateLead;
import com.dialer360.list.AddList;
import com.dialer360.list.UpdateList;
import com.dialer360.media.MohList;
import com.dialer360.media.SoundsList;
import com.dialer360.media.VmList;
import com.dialer360.monitor.BlindMonitor;
import com.dialer360.phone.AddGroupAlias;
import com.dialer360.phone.AddPhone;
import com.dialer360.phone.AddPhoneAlias;
import com.dialer360.phone.UpdatePhone;
import com.dialer360.phone.UpdatePhoneAlias;
import com.dialer360.realtime.AgentIngroupInfo;
import com.dialer360.realtime.AgentStatus;
import com.dialer360.realtime.InGroupStatus;
import com.dialer360.realtime.LoggedInAgents;
import com.dialer360.realtime.UserGroupStatus;
import com.dialer360.report.AgentStatsExport;
import com.dialer360.report.CallidInfo;
import com.dialer360.report.DidLogExport;
import com.dialer360.report.PhoneNumberLog;
import com.dialer360.report.RecordingLookup;
import com.dialer360.report.UpdateLogEntry;
import com.dialer360.system.ServerRefresh;
import com.dialer360.system.Version;
import com.dialer360.user.AddUser;
import com.dialer360.user.UpdateUser;
import java.util.List;

/** The functions of the API: each is one line here, by which it is bound and listed. */
public final class Functions {
  private static final List<ListedFunction> ALL =
      List.of(
          new ListedFunction(Version.class, () -> Version.ENTRY),
          new ListedFunction(AddLead.class, () -> AddLead.ENTRY),
          new ListedFunction(SoundsList.class, () -> SoundsList.ENTRY),
          new ListedFunction(MohList.class, () -> MohList.ENTRY),
          new ListedFunction(VmList.class, () -> VmList.ENTRY),
          new ListedFunction(AddList.class, () -> AddList.ENTRY),
          new ListedFunction(UpdateList.class, () -> UpdateList.ENTRY),
          new ListedFunction(UpdateCampaign.class, () -> UpdateCampaign.ENTRY),
          new ListedFunction(UpdateLead.class, () -> UpdateLead.ENTRY),
          new ListedFunction(LeadFieldInfo.class, () -> LeadFieldInfo.ENTRY),
          new ListedFunction(CheckPhoneNumber.class, () -> CheckPhoneNumber.ENTRY),
          new ListedFunction(UpdateLogEntry.class, () -> UpdateLogEntry.ENTRY),
          new ListedFunction(PhoneNumberLog.class, () -> PhoneNumberLog.ENTRY),
          new ListedFunction(RecordingLookup.class, () -> RecordingLookup.ENTRY),
          new ListedFunction(DidLogExport.class, () -> DidLogExport.ENTRY),
          new ListedFunction(CallidInfo.class, () -> CallidInfo.ENTRY),
          new ListedFunction(AgentStatsExport.class, () -> AgentStatsExport.ENTRY),
          new ListedFunction(LoggedInAgents.class, () -> LoggedInAgents.ENTRY),
          new ListedFunction(AgentStatus.class, () -> AgentStatus.ENTRY),
          new ListedFunction(InGroupStatus.class, () -> InGroupStatus.ENTRY),
          new ListedFunction(UserGroupStatus.class, () -> UserGroupStatus.ENTRY),
          new ListedFunction(AgentIngroupInfo.class, () -> AgentIngroupInfo.ENTRY),
          new ListedFunction(AddGroupAlias.class, () -> AddGroupAlias.ENTRY),
          new ListedFunction(AddPhoneAlias.class, () -> AddPhoneAlias.ENTRY),
          new ListedFunction(UpdatePhoneAlias.class, () -> UpdatePhoneAlias.ENTRY),
          new ListedFunction(AddPhone.class, () -> AddPhone.ENTRY),
          new ListedFunction(UpdatePhone.class, () -> UpdatePhone.ENTRY),
          new ListedFunction(AddUser.class, () -> AddUser.ENTRY),
          new ListedFunction(UpdateUser.class, () -> UpdateUser.ENTRY),
          new ListedFunction(ServerRefresh.class, () -> ServerRefresh.ENTRY),
          new ListedFunction(BlindMonitor.class, () -> BlindMonitor.ENTRY));

  private Functions() {}

  /** All of them; nothing of them is built. */
  public static List<ListedFunction> all() {
    return ALL;
  }
}
