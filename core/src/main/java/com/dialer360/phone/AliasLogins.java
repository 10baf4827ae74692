package com.dialer360.phone;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The logins of a phone alias: each must be a phone's. Source: add_phone_alias.md, rule 3. */
final class AliasLogins {
  private final PhoneLogins phoneLogins;

  @Inject
  AliasLogins(PhoneLogins phoneLogins) {
    this.phoneLogins = phoneLogins;
  }

  /**
   * The first that is no phone's login, an empty one among them.
   *
   * @param logins separated by commas
   */
  Optional<String> firstUnknown(String logins) {
    List<String> parts = List.of(logins.split(",", -1));
    int empty = parts.indexOf("");
    return empty < 0
        ? phoneLogins.firstUnknown(new LinkedHashSet<>(parts))
        : phoneLogins
            .firstUnknown(new LinkedHashSet<>(parts.subList(0, empty)))
            .or(() -> Optional.of(""));
  }
}
