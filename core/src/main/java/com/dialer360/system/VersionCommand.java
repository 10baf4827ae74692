package com.dialer360.system;

/** Asks for the version; nothing is to be said. */
public record VersionCommand() {}
