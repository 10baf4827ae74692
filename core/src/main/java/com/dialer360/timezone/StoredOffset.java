package com.dialer360.timezone;

/**
 * What a reference table says of the time zone of a place.
 *
 * @param gmtOffset hours from GMT without daylight saving, as stored: {@code -5}, {@code +10}
 * @param dstRange code of the period of daylight saving time, empty where there is none
 */
public record StoredOffset(String gmtOffset, String dstRange) {}
