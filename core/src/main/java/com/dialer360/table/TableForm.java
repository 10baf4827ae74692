package com.dialer360.table;

/**
 * How a table is printed, where it is printed as text.
 *
 * @param stage between the fields of a line
 * @param header the names of the columns come first
 */
public record TableForm(Stage stage, OnlyYes header) {}
