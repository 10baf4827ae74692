package com.dialer360.persistence.table;

/**
 * What the row of a lead holds.
 *
 * @param content equal texts for equal rows, different letter case and NULL told apart
 */
record RowContent(long leadId, String content) {}
