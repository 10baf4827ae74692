package com.dialer360.phone;

import java.util.Collection;
import java.util.Optional;

/** Driven port: the logins of phones, active or not, on whatever server. */
public interface PhoneLogins {

  /** The first of these, in their order, that is no phone's login by collation. */
  Optional<String> firstUnknown(Collection<String> logins);
}
