package com.dialer360.timezone;

/**
 * What a request says of where a number is: its parameters of these names, filtered but not cut.
 * Source: timezone.md, part 1.
 *
 * @param phoneCode country code, as sent
 * @param phoneNumber without the country code
 * @param owner a time zone code, when {@code tzMethod} says so
 * @param tzMethod which tables to look at first: {@code POSTAL}, {@code TZCODE}, {@code NANPA};
 *     empty or unknown is the country and area code alone
 */
public record PhonePlace(
    String phoneCode,
    String phoneNumber,
    String state,
    String postalCode,
    String owner,
    String tzMethod) {

  /** The characters 1-3 of the number, or what is there. */
  String areacode() {
    return PhoneParts.areacode(phoneNumber);
  }

  /** The characters 4-6 of the number, or what is there. */
  String prefix() {
    return PhoneParts.prefix(phoneNumber);
  }
}
