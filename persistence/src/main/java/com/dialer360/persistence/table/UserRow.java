package com.dialer360.persistence.table;

import com.dialer360.access.Account;
import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.LoginState;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;

/** A user and its group, as one statement reads them. */
record UserRow(
    String user,
    boolean passMatches,
    String passHash,
    int failedLogins,
    LocalDateTime lastLogin,
    String lastIp,
    boolean ignoreIpList,
    int level,
    boolean active,
    boolean vdcAgentApiAccess,
    boolean viewReports,
    boolean modifyLeads,
    boolean modifyUsers,
    boolean modifyLists,
    boolean modifyCampaigns,
    boolean astAdminAccess,
    boolean deleteLists,
    boolean deleteUsers,
    boolean astDeletePhones,
    boolean modifySameUserLevel,
    boolean changeAgentCampaign,
    boolean listRestricted,
    String allowedFunctions,
    String userGroup,
    boolean groupExists,
    String allowedCampaigns,
    String viewableGroups,
    String apiIpList) {

  LoginState loginState() {
    return new LoginState(
        passMatches, passHash, failedLogins, lastLogin, lastIp, ignoreIpList, account());
  }

  Account account() {
    return new Account(user, level, active, flags(), listRestricted, allowedFunctions, group());
  }

  private UserGroup group() {
    return groupExists
        ? new UserGroup(
            userGroup,
            true,
            AllowedCampaigns.parse(allowedCampaigns),
            ViewableGroups.parse(viewableGroups),
            apiIpList)
        : UserGroup.missing(userGroup);
  }

  private Set<Flag> flags() {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    addIf(vdcAgentApiAccess, Flag.VDC_AGENT_API_ACCESS, flags);
    addIf(viewReports, Flag.VIEW_REPORTS, flags);
    addIf(modifyLeads, Flag.MODIFY_LEADS, flags);
    addIf(modifyUsers, Flag.MODIFY_USERS, flags);
    addIf(modifyLists, Flag.MODIFY_LISTS, flags);
    addIf(modifyCampaigns, Flag.MODIFY_CAMPAIGNS, flags);
    addIf(astAdminAccess, Flag.AST_ADMIN_ACCESS, flags);
    addIf(deleteLists, Flag.DELETE_LISTS, flags);
    addIf(deleteUsers, Flag.DELETE_USERS, flags);
    addIf(astDeletePhones, Flag.AST_DELETE_PHONES, flags);
    addIf(modifySameUserLevel, Flag.MODIFY_SAME_USER_LEVEL, flags);
    addIf(changeAgentCampaign, Flag.CHANGE_AGENT_CAMPAIGN, flags);
    return flags;
  }

  private static void addIf(boolean set, Flag flag, Set<Flag> flags) {
    if (set) {
      flags.add(flag);
    }
  }
}
