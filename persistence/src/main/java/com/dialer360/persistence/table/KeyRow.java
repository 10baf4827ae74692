package com.dialer360.persistence.table;

import com.dialer360.access.KeyState;

/** A key with its user and group, as one statement reads them. */
record KeyRow(ApiKeyRow key, UserRow user) {

  KeyState state() {
    return new KeyState(key.key(), key.secretHash(), user.loginState());
  }
}
