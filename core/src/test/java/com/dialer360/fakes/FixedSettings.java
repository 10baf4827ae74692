package com.dialer360.fakes;

import com.dialer360.settings.Settings;
import com.dialer360.settings.SystemSettings;

/** Settings that a test may change: custom fields on, everything else off to begin with. */
public final class FixedSettings implements Settings {
  private boolean nonLatin;
  private boolean customFields = true;
  private String passKey = "";
  private boolean ipLists;
  private String ipBlacklist = "";
  private boolean queueMetrics;

  public FixedSettings nonLatin() {
    nonLatin = true;
    return this;
  }

  public FixedSettings withoutCustomFields() {
    customFields = false;
    return this;
  }

  /** Passwords are hashed with this key. */
  public FixedSettings hashed(String key) {
    passKey = key;
    return this;
  }

  public FixedSettings ipLists(String blacklist) {
    ipLists = true;
    ipBlacklist = blacklist;
    return this;
  }

  /** A blacklist that nothing looks at. */
  public FixedSettings ipListsOff(String blacklist) {
    ipLists = false;
    ipBlacklist = blacklist;
    return this;
  }

  public FixedSettings queueMetricsInUse() {
    queueMetrics = true;
    return this;
  }

  public FixedSettings queueMetricsNotInUse() {
    queueMetrics = false;
    return this;
  }

  @Override
  public SystemSettings current() {
    return new SystemSettings(
        nonLatin, customFields, !passKey.isEmpty(), passKey, 2, ipLists, ipBlacklist, queueMetrics);
  }
}
