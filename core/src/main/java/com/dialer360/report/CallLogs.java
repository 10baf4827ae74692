package com.dialer360.report;

import com.dialer360.table.Rows;

/**
 * Driven port: the calls of a phone number, {p}log and {p}closer_log, each with what is known of
 * its lead, the newest first. Source: phone_number_log.md, rules 3 and 4.
 */
public interface CallLogs {

  /** Calls to this number; of those in one second the highest uniqueid first. */
  Rows<PhoneNumberLogResult.Call> outbound(String phoneNumber, int most);

  /** Calls from this number; of those in one second the highest closecallid first. */
  Rows<PhoneNumberLogResult.Call> inbound(String phoneNumber, int most);
}
