package com.dialer360.key;

/** Where secrets come from: {@link java.security.SecureRandom}, but in tests. */
@FunctionalInterface
public interface RandomBytes {

  /** Fills this with bytes that nobody can foretell. */
  void fill(byte[] bytes);
}
