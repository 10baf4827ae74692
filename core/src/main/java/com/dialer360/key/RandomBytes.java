package com.dialer360.key;

/** Where secrets come from: {@link java.security.SecureRandom}, but in tests. */
@FunctionalInterface
public interface RandomBytes {

  /** As many bytes as this, which nobody can foretell. */
  byte[] next(int count);
}
