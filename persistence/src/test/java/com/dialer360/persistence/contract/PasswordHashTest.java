package com.dialer360.persistence.contract;

import com.dialer360.access.PasswordHash;
import com.dialer360.fixtures.contract.PasswordHashContract;
import com.dialer360.persistence.BcryptPasswordHash;

class PasswordHashTest implements PasswordHashContract {
  @Override
  public PasswordHash hash() {
    return new BcryptPasswordHash();
  }
}
