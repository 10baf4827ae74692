package com.dialer360.phone;

/**
 * What a caller sees of a phone.
 *
 * @param serverExists there is such a server, active or not
 * @param phoneSeen that server has the phone, and the caller may see it
 */
public record PhoneSight(boolean serverExists, boolean phoneSeen) {}
