package com.dialer360.table;

/**
 * A line of a table: a record that stands in the results of the function that tells it, and whose
 * components are the fields of the line. The dialect files name the columns that are printed.
 */
public interface Row {}
