package com.dialer360.realtime;

import java.util.OptionalLong;

/**
 * The calls of one campaign or in-group on a board.
 *
 * @param name of the campaign or in-group; empty when it is neither
 * @param total in whatever status
 * @param waiting nobody has taken them yet
 * @param oldestSeconds for which the first of those has waited; empty when none waits
 */
public record BoardCalls(
    CallPlace place, String name, long total, long waiting, OptionalLong oldestSeconds) {}
