package com.dialer360.log;

import java.time.LocalDateTime;

/**
 * One row of {p}admin_log, before the database cuts its texts to the columns.
 *
 * @param date server time
 * @param address the caller's address
 */
public record AdminLogRow(LocalDateTime date, String user, String address, AdminEvent event) {}
