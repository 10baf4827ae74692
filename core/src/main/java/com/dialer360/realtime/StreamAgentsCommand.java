package com.dialer360.realtime;

/** Nothing can be asked for: a listener is told all that he may see. */
public record StreamAgentsCommand() {}
