package com.dialer360.report;

import java.util.OptionalLong;

/**
 * A call that a call id was found to be of.
 *
 * @param callDate {@code YYYY-MM-DD HH:MM:SS} as {p}log_extended has it; empty where unknown
 * @param logged the call log has it; else what follows is empty
 * @param campaignId the campaign, or the in-group of an inbound call
 * @param custtime seconds of talk, less those of a dead line
 */
public record IdentifiedCall(
    String callDate,
    boolean logged,
    String phone,
    String campaignId,
    OptionalLong listId,
    String status,
    String user,
    long custtime) {}
