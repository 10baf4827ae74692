package com.dialer360.realtime;

/**
 * How many calls there are.
 *
 * @param total in whatever status
 * @param waiting in status LIVE: nobody has taken them yet
 */
public record CallCounts(long total, long waiting) {}
