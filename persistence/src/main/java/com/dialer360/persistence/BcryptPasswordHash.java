package com.dialer360.persistence;

import at.favre.lib.crypto.bcrypt.Radix64Encoder;
import com.dialer360.access.PasswordHash;
import com.dialer360.settings.SystemSettings;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * bcrypt as call centres use it: version 2a, a common salt, and a cost that may be as low as 2.
 * Source: common.md, "Login" 2.
 */
public final class BcryptPasswordHash implements PasswordHash {
  private static final int SALT_LENGTH = 16;
  private static final int LONGEST_PASSWORD = 72;
  private static final int HASH_LENGTH = 23;
  private static final int HIGHEST_COST = 31;

  private final Constructor<?> protocol;
  private final Method cryptRaw;

  /** Reaches into the library: its public methods refuse a cost under 4. */
  public BcryptPasswordHash() {
    try {
      Class<?> type = Class.forName("at.favre.lib.crypto.bcrypt.BCryptOpenBSDProtocol");
      protocol = type.getDeclaredConstructor();
      protocol.setAccessible(true);
      cryptRaw = type.getDeclaredMethod("cryptRaw", long.class, byte[].class, byte[].class);
      cryptRaw.setAccessible(true);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("another version of the bcrypt library is needed", e);
    }
  }

  @Override
  public Optional<String> of(String password, SystemSettings settings) {
    byte[] salt = settings.passKey().getBytes(StandardCharsets.UTF_8);
    if (salt.length != SALT_LENGTH
        || settings.passCost() < 0
        || settings.passCost() > HIGHEST_COST) {
      return Optional.empty();
    }
    try {
      byte[] hash =
          (byte[])
              cryptRaw.invoke(
                  protocol.newInstance(), 1L << settings.passCost(), salt, terminated(password));
      return Optional.of(
          new String(
              new Radix64Encoder.Default().encode(Arrays.copyOf(hash, HASH_LENGTH)),
              StandardCharsets.US_ASCII));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot hash", e);
    }
  }

  /** bcrypt reads up to 72 bytes, of which the one behind the password is a zero. */
  private static byte[] terminated(String password) {
    byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(bytes, Math.min(bytes.length + 1, LONGEST_PASSWORD));
  }
}
