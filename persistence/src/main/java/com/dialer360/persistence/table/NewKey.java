package com.dialer360.persistence.table;

/** Takes the key that an insert makes: MyBatis needs somewhere to put it. */
final class NewKey {
  private long value;

  long value() {
    return value;
  }

  /** Called by MyBatis, by the name of the property. */
  public void setValue(long value) {
    this.value = value;
  }

  /** Called by MyBatis, to learn the property's type. */
  public long getValue() {
    return value;
  }
}
