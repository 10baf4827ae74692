package com.dialer360.timezone;

import java.util.Optional;

/**
 * Driven port: countries and their area codes, {p}phone_codes. "First" is the row inserted first. A
 * country code is text as the request sent it, perhaps empty or no number at all, and is compared
 * as the database compares a number with a text: {@code 01} is 1. Other texts are compared by
 * collation.
 */
public interface PhoneCodes {

  /** The first row of this area code in this country. */
  Optional<PhoneCode> firstOfAreacode(String countryCode, String areacode);

  /** The first row of this state in this country; an empty state is that of rows without one. */
  Optional<PhoneCode> firstOfState(String countryCode, String state);

  /** The first row of this country. */
  Optional<PhoneCode> firstOfCountry(String countryCode);

  /**
   * The offset of the first row of this zone in this country, with the alphabetically greatest DST
   * range of all its rows there.
   *
   * @param tzCode like {@code EST}
   */
  Optional<StoredOffset> ofZone(String countryCode, String tzCode);
}
