package com.dialer360.bulk;

/**
 * A row that was not added.
 *
 * @param line the line it begins in, counted from 1
 * @param phoneNumber as filtered; empty when the row could not be read
 * @param code the outcome's code, such as {@code duplicate_in_list}
 * @param reason the line that add_lead answers, or why the row could not be read
 */
public record RefusedRow(long line, String phoneNumber, String code, String reason) {}
