package com.dialer360.timezone;

/**
 * The offset from GMT of the call centre. Source: common.md, "Server time and time zone";
 * version.md, "Output".
 *
 * @param stored local_gmt of the first active server, as stored; empty without one
 * @param now with daylight saving time as it is now; without it the stored text
 */
public record ServerZone(GmtOffset stored, GmtOffset now) {}
