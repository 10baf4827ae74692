package com.dialer360.user;

import com.dialer360.field.Changes;
import com.dialer360.log.AdminEvent;

/** What the admin log says of users. Source: add_user.md and update_user.md, "Data". */
final class UserEvents {
  private UserEvents() {}

  static AdminEvent added(String agentUser, AddUserCommand sent) {
    return event(
        AdminEvent.Type.ADD,
        agentUser,
        "ADD USER",
        notes(agentUser),
        "user_level='" + sent.agentUserLevel() + "', user_group='" + sent.agentUserGroup() + "'");
  }

  static AdminEvent ranked(UpdateUserCommand sent) {
    return event(
        AdminEvent.Type.MODIFY,
        sent.agentUser(),
        "UPDATE USER RANK",
        notes(sent.agentUser())
            + "|rank: "
            + sent.campaignRank()
            + "|grade: "
            + sent.campaignGrade()
            + "|rows: "
            + (sent.oneCampaign() ? "|" + sent.campaignId() + "|" + sent.campRgOnly() : ""),
        "campaign ranks and grades");
  }

  static AdminEvent changed(String agentUser, Changes<UserSetting> changes) {
    return event(
        AdminEvent.Type.MODIFY, agentUser, "UPDATE USER", notes(agentUser), changes.described());
  }

  static AdminEvent deleted(String agentUser) {
    return event(AdminEvent.Type.DELETE, agentUser, "DELETE USER", notes(agentUser), "the user");
  }

  private static String notes(String agentUser) {
    return "user: " + agentUser;
  }

  private static AdminEvent event(
      AdminEvent.Type type, String agentUser, String deed, String notes, String change) {
    return new AdminEvent("USERS", type, agentUser, "ADMIN API " + deed, notes, change);
  }
}
