package com.dialer360.user;

import com.dialer360.transaction.Locks;
import jakarta.inject.Inject;
import java.util.Set;

/** Adds a user called by the first number that is free. Source: add_user.md, rule 6. */
final class UserGeneration {
  private static final int STEP = 7;

  private final UserNumbers numbers;
  private final Users users;
  private final Locks locks;

  @Inject
  UserGeneration(UserNumbers numbers, Users users, Locks locks) {
    this.numbers = numbers;
    this.users = users;
    this.locks = locks;
  }

  /** The name under which this user was added. */
  String added(NewUser user) {
    locks.hold(UserNumbers.LOCK);
    long number = numbers.start();
    Set<String> taken = numbers.takenFrom(number);
    while (taken.contains(Long.toString(number))
        || !users.add(user.called(Long.toString(number)))) {
      number += STEP;
    }
    numbers.keep(number);
    return Long.toString(number);
  }
}
