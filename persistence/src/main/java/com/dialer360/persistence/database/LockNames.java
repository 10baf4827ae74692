package com.dialer360.persistence.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How locks are called in the server, where all databases share one set of names of up to 64
 * characters.
 *
 * @param owner the database and the table prefix
 */
public record LockNames(String owner) {

  String inServer(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((owner + "\n" + name).getBytes(StandardCharsets.UTF_8));
      return "dialer360." + HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
