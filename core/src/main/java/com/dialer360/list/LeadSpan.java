package com.dialer360.list;

/**
 * Where the leads of a list are.
 *
 * @param leads how many there are, at least one
 * @param first the lowest lead id
 * @param last the highest lead id
 */
public record LeadSpan(long leads, long first, long last) {}
