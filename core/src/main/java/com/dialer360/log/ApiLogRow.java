package com.dialer360.log;

import java.time.LocalDateTime;

/**
 * One row of {p}api_log, before the database cuts its texts to the columns.
 *
 * @param date server time
 * @param result SUCCESS, NOTICE or ERROR
 * @param runTime seconds the request took, as text
 */
public record ApiLogRow(
    String user,
    LocalDateTime date,
    String function,
    String agentUser,
    String result,
    String resultReason,
    String source,
    String data,
    String runTime) {}
