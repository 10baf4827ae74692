package com.dialer360.user;

import com.dialer360.access.PasswordHash;
import com.dialer360.settings.Settings;
import com.dialer360.settings.SystemSettings;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** How passwords are stored. Source: add_user.md, "Password hashes". */
final class Passwords {
  private static final Pattern SPOILING = Pattern.compile("['\"\\\\; ]");

  private final PasswordHash passwordHash;
  private final Settings settings;

  @Inject
  Passwords(PasswordHash passwordHash, Settings settings) {
    this.passwordHash = passwordHash;
    this.settings = settings;
  }

  /** The form in which this password is to be stored. */
  StoredPassword stored(String password) {
    SystemSettings current = settings.current();
    return current.passHashEnabled()
        // an empty hash lets nobody in: where none can be made, nobody could log in anyway
        ? new StoredPassword("", passwordHash.of(bare(password), current).orElse(""), true)
        : new StoredPassword(password, "", false);
  }

  private static String bare(String password) {
    return SPOILING.matcher(password).replaceAll("");
  }
}
