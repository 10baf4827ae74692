package com.dialer360.page;

/**
 * An in-group that an agent may take calls of.
 *
 * @param name empty where there is no such in-group
 * @param selected the agent takes its calls
 */
public record InGroupChoice(String groupId, String name, boolean selected) {}
