package com.dialer360.user;

/**
 * What stands where a user is to be put.
 *
 * @param groupSeen the user group exists, and the caller may see it
 * @param userTaken there is such a user, in whatever group
 */
public record UserPlace(boolean groupSeen, boolean userTaken) {}
