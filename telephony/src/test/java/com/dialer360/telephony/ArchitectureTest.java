package com.dialer360.telephony;

import com.dialer360.fixtures.architecture.HouseModule;
import com.dialer360.fixtures.architecture.HouseRulesContract;

class ArchitectureTest implements HouseRulesContract {
  @Override
  public HouseModule module() {
    return HouseModule.TELEPHONY;
  }
}
