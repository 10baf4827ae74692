package com.dialer360.realtime;

/**
 * The live calls of one campaign or in-group.
 *
 * @param name of the campaign or in-group; empty when it is neither
 * @param total in whatever status
 * @param waiting in status LIVE: nobody has taken them yet
 * @param oldest call_time of the one that has waited longest, {@code YYYY-MM-DD HH:MM:SS} in server
 *     time; empty for none
 */
public record FloorCalls(CallPlace place, String name, long total, long waiting, String oldest) {}
