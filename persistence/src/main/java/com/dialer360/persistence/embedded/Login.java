package com.dialer360.persistence.embedded;

/** How to connect. Its text hides the password. */
record Login(String jdbcUrl, int port, String user, String password) {
  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
