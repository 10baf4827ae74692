package com.dialer360.fakes;

import com.dialer360.access.Account;
import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.Flag;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import java.util.EnumSet;
import java.util.Set;

/** An account for tests: one that may do everything, until it is told otherwise. */
public final class AccountBuilder {
  private final String user;
  private int level = 9;
  private boolean active = true;
  private final Set<Flag> flags = EnumSet.allOf(Flag.class);
  private boolean listRestricted;
  private String allowedFunctions = " ALL_FUNCTIONS ";
  private UserGroup group = group("ADMIN", " -ALL-CAMPAIGNS- - -", "");

  private AccountBuilder(String user) {
    this.user = user;
  }

  public static AccountBuilder account(String user) {
    return new AccountBuilder(user);
  }

  /** A group that has a row. */
  public static UserGroup group(String name, String allowedCampaigns, String apiIpList) {
    return new UserGroup(
        name,
        true,
        AllowedCampaigns.parse(allowedCampaigns),
        ViewableGroups.parse(" ---ALL---"),
        apiIpList);
  }

  public AccountBuilder level(int newLevel) {
    level = newLevel;
    return this;
  }

  public AccountBuilder inactive() {
    active = false;
    return this;
  }

  public AccountBuilder without(Flag flag) {
    flags.remove(flag);
    return this;
  }

  public AccountBuilder listRestricted() {
    listRestricted = true;
    return this;
  }

  public AccountBuilder allowed(String functions) {
    allowedFunctions = functions;
    return this;
  }

  public AccountBuilder in(UserGroup newGroup) {
    group = newGroup;
    return this;
  }

  /** In a group that sees these user groups, and no campaign. */
  public AccountBuilder seeing(String viewableGroups) {
    return in(
        new UserGroup(
            "RESTRICT",
            true,
            AllowedCampaigns.parse(""),
            ViewableGroups.parse(viewableGroups),
            ""));
  }

  public Account build() {
    return new Account(user, level, active, flags, listRestricted, allowedFunctions, group);
  }
}
