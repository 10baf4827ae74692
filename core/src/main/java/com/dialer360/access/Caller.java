package com.dialer360.access;

/**
 * Who calls a function, and on which occasion: goes with every use case, and into every log row.
 *
 * @param user as the request spelled it; logs and answers show this spelling
 * @param account the rights
 * @param source what the caller says it is; at least 2 characters
 * @param occasion where the call came from
 */
public record Caller(String user, Account account, String source, Occasion occasion) {}
