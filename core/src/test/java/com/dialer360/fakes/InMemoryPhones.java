package com.dialer360.fakes;

import com.dialer360.phone.PhoneLogins;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Phones, found without letter case, as by collation. */
public final class InMemoryPhones implements PhoneLogins {
  private final Set<String> logins = new HashSet<>(List.of("gs102", "350a", "cc100"));

  @Override
  public Optional<String> firstUnknown(Collection<String> wanted) {
    return wanted.stream()
        .filter(login -> !logins.contains(login.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
