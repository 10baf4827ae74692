package com.dialer360.lead;

/**
 * Names of the locks that keep two calls from adding the same lead at the same moment. Leads that a
 * search would call the same have the same lock: only digits count, for collations call more texts
 * equal than are equal.
 */
final class LeadLock {
  private LeadLock() {}

  static String onPhoneNumber(String phoneNumber) {
    return "phone_number " + digits(phoneNumber);
  }

  static String onAltPhone(String altPhone) {
    return "alt_phone " + digits(altPhone);
  }

  static String onVendorLeadCode(String vendorLeadCode) {
    return "vendor_lead_code " + digits(vendorLeadCode);
  }

  private static String digits(String text) {
    return text.codePoints()
        .map(character -> Character.digit(character, 10))
        .filter(digit -> digit >= 0)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
