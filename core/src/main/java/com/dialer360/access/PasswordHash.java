package com.dialer360.access;

import com.dialer360.settings.SystemSettings;
import java.util.Optional;

/** Driven port: the hash under which a call centre keeps a password. */
public interface PasswordHash {

  /**
   * The last 31 characters of the password's bcrypt hash under the centre's key and cost.
   *
   * @return empty when key or cost allow no hash at all; then nobody can log in
   */
  Optional<String> of(String password, SystemSettings settings);
}
