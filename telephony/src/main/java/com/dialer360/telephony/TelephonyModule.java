package com.dialer360.telephony;

import com.dialer360.configuration.Configuration;
import com.dialer360.monitor.SwitchAddresses;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.telephony.ami.AmiSettings;
import com.dialer360.telephony.ami.AmiSwitches;
import com.dialer360.wiring.Resources;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import java.util.random.RandomGenerator;

/** Binds {@link SwitchControl} as configured; to nothing where requests are left in the queue. */
public final class TelephonyModule extends AbstractModule {
  private final TelephonySettings settings;

  /** With these settings. */
  public TelephonyModule(TelephonySettings settings) {
    this.settings = settings;
  }

  /** With the settings of this configuration. */
  public TelephonyModule(Configuration configuration) {
    this(TelephonySettings.of(configuration));
  }

  @Override
  protected void configure() {
    OptionalBinder<SwitchControl> control =
        OptionalBinder.newOptionalBinder(binder(), SwitchControl.class);
    switch (settings.way()) {
      case QUEUE -> {}
      case NONE -> control.setBinding().toInstance(new NoSwitches());
      case AMI -> {
        install(new AmiModule(settings.ami()));
        control.setBinding().to(AmiSwitches.class);
      }
    }
  }

  private static final class AmiModule extends AbstractModule {
    private final AmiSettings settings;

    AmiModule(AmiSettings settings) {
      this.settings = settings;
    }

    @Provides
    @Singleton
    AmiSwitches switches(SwitchAddresses addresses, Resources resources) {
      AmiSwitches switches =
          resources.closing(new AmiSwitches(addresses, settings, RandomGenerator.getDefault()));
      switches.open();
      return switches;
    }
  }
}
