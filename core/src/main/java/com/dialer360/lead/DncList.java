package com.dialer360.lead;

/** Whose list of numbers it is that must not be called. */
enum DncList {
  SYSTEM,
  CAMPAIGN
}
