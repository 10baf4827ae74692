package com.dialer360.telephony;

import com.dialer360.monitor.Originate;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.monitor.SwitchFault;
import java.util.List;
import java.util.Optional;

/** Where there is no telephony: nothing is called, and callers are told so. */
final class NoSwitches implements SwitchControl {

  @Override
  public Optional<SwitchFault> originate(Originate request) {
    return Optional.of(SwitchFault.NOT_REACHED);
  }

  @Override
  public List<String> reload() {
    return List.of();
  }
}
