package com.dialer360.user;

/**
 * A user, as far as it says who may change it.
 *
 * @param userId key of its row
 * @param level user_level
 * @param seen its user group is one that the caller may see
 */
public record ExistingUser(long userId, int level, boolean seen) {}
