package com.dialer360.timezone;

/**
 * A row of {p}nanpa_prefix_codes: an exchange of the North American numbering plan.
 *
 * @param gmtOffset hours from GMT without daylight saving, as stored
 * @param dst {@code Y} where daylight saving time is observed
 */
public record NanpaPrefix(String gmtOffset, String dst) {

  /** Its time zone. */
  public StoredOffset offset() {
    return new StoredOffset(gmtOffset, dst.equals("Y") ? DstRange.SSM_FSN.code() : "");
  }
}
