package com.dialer360.outcome;

/** Something beside the main answer, said without refusing the request; printed as NOTICE. */
public non-sealed interface Notice extends Outcome {}
