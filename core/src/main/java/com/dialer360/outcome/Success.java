package com.dialer360.outcome;

/** The function did what was asked; printed as {@code SUCCESS}. */
public non-sealed interface Success extends Outcome {}
