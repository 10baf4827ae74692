package com.dialer360.phone;

/**
 * A named caller id for outbound calls, before the database cuts its texts to the columns.
 *
 * @param active {@code Y} or {@code N}
 * @param userGroup the group that owns it, {@code ---ALL---} for none
 */
public record GroupAlias(
    String id,
    String name,
    String callerIdNumber,
    String callerIdName,
    String active,
    String userGroup) {}
