package com.dialer360.catalogue;

/** What calling a function does to the call centre's data, the API log aside. */
public enum Effect {
  READ,
  WRITE
}
