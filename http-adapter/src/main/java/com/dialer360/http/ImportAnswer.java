package com.dialer360.http;

/**
 * The answer of an import.
 *
 * @param outcome code of what it ended in, as metrics name it
 */
record ImportAnswer(String outcome, Answer answer) {}
