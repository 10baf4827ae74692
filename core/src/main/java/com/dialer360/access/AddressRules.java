package com.dialer360.access;

import com.dialer360.settings.Settings;
import com.dialer360.settings.SystemSettings;
import com.dialer360.text.Utf8;
import jakarta.inject.Inject;
import java.util.List;

/** From where a user may log in. Source: common.md, "Login" 5. */
public final class AddressRules {
  private final IpLists ipLists;
  private final Settings settings;

  @Inject
  public AddressRules(IpLists ipLists, Settings settings) {
    this.ipLists = ipLists;
    this.settings = settings;
  }

  /** True when this user may not log in from this address. */
  public boolean refuse(LoginState user, String address) {
    SystemSettings current = settings.current();
    if (!current.allowIpLists() || user.ignoreIpList()) {
      return false;
    }
    List<String> matching = List.of(address, address.replaceFirst("[0-9]+$", "x"));
    String whiteList = user.account().group().apiIpList();
    return (isList(current.systemIpBlacklist())
            && ipLists.holdsAny(current.systemIpBlacklist(), matching))
        || (isList(whiteList) && !ipLists.holdsAny(whiteList, matching));
  }

  private static boolean isList(String ipListId) {
    return Utf8.length(ipListId) > 1;
  }
}
