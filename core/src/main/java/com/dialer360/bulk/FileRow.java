package com.dialer360.bulk;

import java.util.List;

/**
 * A row as a file of columns has it.
 *
 * @param line the line it begins in, counted from 1
 * @param values of the columns, in order
 */
public record FileRow(long line, List<String> values) {}
