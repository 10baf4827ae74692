package com.dialer360.outcome;

/**
 * How a table ends: its rows are all that callers are told, so it has no words of its own, but the
 * API log has a row for it.
 */
public interface EndOfTable extends Success {}
