package com.dialer360.access;

import com.dialer360.timezone.ServerTime;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What the login looks at when a key is sent.
 *
 * @param key the key that has the id
 * @param secretHash of its secret, as {@link BearerKey#secretHash} gives it
 * @param user the row of its user
 */
public record KeyState(ApiKey key, String secretHash, LoginState user) {

  /** True when this secret is the key's, and the key is valid now. */
  boolean opens(BearerKey sent, ServerTime serverTime) {
    return same(sent.secretHash(), secretHash) && key.validNow(serverTime);
  }

  /** In constant time, so that an attacker learns nothing from how long a refusal takes. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "KeyState[key=" + key + "]";
  }
}
