package com.dialer360.outcome;

/**
 * One thing that a function has to say: a record, whose components are the fields the answer
 * carries.
 *
 * <p>The words of it stand in the dialect files, under the name that {@link OutcomeName} gives.
 * Source: common.md, "Dialects and output".
 */
public sealed interface Outcome permits Success, Notice, Failure {}
