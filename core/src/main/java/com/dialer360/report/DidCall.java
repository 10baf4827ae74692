package com.dialer360.report;

/**
 * A call that came in on a DID, with the last in-group call that became of it. Times are {@code
 * YYYY-MM-DD HH:MM:SS}, server time, empty where unknown.
 *
 * @param taken an in-group took it
 * @param takenAt when
 * @param takenSeconds how long it lasted there
 */
public record DidCall(
    String callDate, String callerIdNumber, boolean taken, String takenAt, long takenSeconds) {}
