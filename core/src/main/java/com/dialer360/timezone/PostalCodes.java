package com.dialer360.timezone;

import java.util.Optional;

/** Driven port: where postal codes lie, {p}postal_codes. */
public interface PostalCodes {

  /**
   * The row inserted first whose postal code begins with this text, taken literally.
   *
   * @param countryCode compared as a number
   */
  Optional<StoredOffset> firstBeginningWith(String countryCode, String postalCode);
}
