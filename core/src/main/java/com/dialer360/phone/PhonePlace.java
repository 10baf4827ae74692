package com.dialer360.phone;

/**
 * What stands where a phone is to be put.
 *
 * @param serverExists there is such a server, active or not
 * @param extensionTaken that server has a phone of this extension
 * @param loginTaken a phone of any server has this login
 */
public record PhonePlace(boolean serverExists, boolean extensionTaken, boolean loginTaken) {}
