package com.dialer360.idempotency;

/**
 * Under which name an answer is kept. No two users share one.
 *
 * @param user as stored; compared by collation
 * @param keyHash SHA-256 of the key, in hexadecimal digits
 */
public record AnswerName(String user, String keyHash) {}
