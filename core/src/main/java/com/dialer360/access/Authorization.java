package com.dialer360.access;

/** How a caller says who it is, before anybody has checked it. */
public sealed interface Authorization permits Credentials, BearerKey {}
