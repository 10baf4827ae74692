package com.dialer360.user;

import java.util.Set;

/** Driven port: the numbers by which generated users are called. */
public interface UserNumbers {
  /** The lock that keeps two calls from taking the same number. */
  String LOCK = "user numbers";

  /** The number to start from: auto_user_add_value of system_settings. */
  long start();

  /** Keeps this number to start from. */
  void keep(long number);

  /** The users who are called by a number from this one on, in digits alone. */
  Set<String> takenFrom(long number);
}
