package com.dialer360.user;

/**
 * A password as a user's row has it: in plain, or its hash.
 *
 * @param plain empty when the call centre keeps hashes
 * @param hash empty when it keeps plain passwords
 * @param hashed which of the two it keeps
 */
record StoredPassword(String plain, String hash, boolean hashed) {

  @Override
  public String toString() {
    return "StoredPassword[XXXX]";
  }
}
