package com.dialer360.report;

/** Name and group of a user; empty where the user has none. */
public record AgentName(String user, String fullName, String userGroup) {}
