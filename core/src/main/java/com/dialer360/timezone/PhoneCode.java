package com.dialer360.timezone;

/**
 * A row of {p}phone_codes: a country, or a part of it.
 *
 * @param gmtOffset hours from GMT without daylight saving, as stored
 * @param dstRange code of the period of daylight saving time, empty where there is none
 * @param state the state it lies in, as stored
 */
public record PhoneCode(String gmtOffset, String dstRange, String state) {

  /** Its time zone. */
  public StoredOffset offset() {
    return new StoredOffset(gmtOffset, dstRange);
  }
}
