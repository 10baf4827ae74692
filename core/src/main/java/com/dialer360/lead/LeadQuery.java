package com.dialer360.lead;

import java.util.List;
import java.util.Optional;

/**
 * A search for leads that are there already.
 *
 * @param value compared by the collation of its column
 * @param listIds only leads of these lists count
 * @param most how many leads are wanted, at most
 * @param forChange the leads are kept from being changed by others until the transaction ends
 */
public record LeadQuery(
    Key key, String value, Optional<List<String>> listIds, long most, boolean forChange) {

  /** What leads are searched by, in the order in which the ways are tried. */
  public enum Key {
    LEAD_ID,
    VENDOR_LEAD_CODE,
    PHONE_NUMBER
  }

  /** A search for one lead, as it is stored now. */
  static LeadQuery byId(long leadId) {
    return new LeadQuery(Key.LEAD_ID, Long.toString(leadId), Optional.empty(), 1, false);
  }
}
