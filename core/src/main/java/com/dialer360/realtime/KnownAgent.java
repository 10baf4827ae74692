package com.dialer360.realtime;

import java.util.Optional;

/**
 * A user whom the caller may see.
 *
 * @param live the user's first live row; none when not logged in
 */
public record KnownAgent(Optional<WatchedAgent> live) {}
