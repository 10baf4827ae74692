package com.dialer360.report;

/**
 * A finished call, as its log has it.
 *
 * @param entry key of its row: closecallid of an inbound call, uniqueid of an outbound one
 * @param status as stored
 */
public record LoggedCall(String entry, String status) {}
