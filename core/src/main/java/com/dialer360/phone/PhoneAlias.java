package com.dialer360.phone;

/**
 * One login name that stands for several phones, before the database cuts its texts to the columns.
 *
 * @param logins logins of phones, separated by commas
 */
public record PhoneAlias(String id, String name, String logins) {}
