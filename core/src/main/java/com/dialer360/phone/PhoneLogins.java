package com.dialer360.phone;

import java.util.Collection;
import java.util.Optional;

/**
 * Driven port: the logins of phones, active or not, on whatever server. Texts are compared by
 * collation.
 */
public interface PhoneLogins {

  /** The first of these, in their order, that is no phone's login. */
  Optional<String> firstUnknown(Collection<String> logins);

  /** True when a phone has this login, or a phone alias this id. */
  boolean isPhoneOrAlias(String login);
}
