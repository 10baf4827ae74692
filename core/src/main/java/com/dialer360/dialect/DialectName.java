package com.dialer360.dialect;

import java.util.Locale;

/** The two dialects. */
public enum DialectName {
  /** What the API document prints. */
  DIALER360,
  /** What live systems print, byte for byte. */
  VICIDIAL;

  String resource() {
    return name().toLowerCase(Locale.ROOT) + ".properties";
  }
}
