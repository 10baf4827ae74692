package com.dialer360.report;

/**
 * A call, as recordings are found by it. Source: recording_lookup.md, rule 2.
 *
 * @param beginning of its uniqueid
 * @param outbound {p}log has such a call: recordings whose vicidial_id begins so are of it
 * @param inbound {p}closer_log has such calls: recordings whose vicidial_id is a closecallid of
 *     theirs are of them
 */
public record RecordedCall(String beginning, boolean outbound, boolean inbound) {

  /** True when there is such a call at all. */
  public boolean known() {
    return outbound || inbound;
  }
}
