package com.dialer360.catalogue;

/**
 * In which order a function's first checks are made. Source: common.md, "Order of evaluation" 7.
 */
public enum CheckOrder {
  /** source, allowed functions, permission. */
  STANDARD,
  /** permission, allowed functions; source is not looked at: the media functions. */
  PERMISSION_FIRST,
  /** none, and no login either: version. */
  OPEN
}
