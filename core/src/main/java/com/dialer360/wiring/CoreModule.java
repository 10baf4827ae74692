package com.dialer360.wiring;

import com.dialer360.catalogue.ApiFunction;
import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.key.RandomBytes;
import com.dialer360.list.BigListProgress;
import com.dialer360.monitor.SwitchControl;
import com.dialer360.realtime.BoardFeed;
import com.dialer360.system.VersionSettings;
import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;

/** Binds the core: the gateway, and the functions that {@link Functions} lists. */
public final class CoreModule extends AbstractModule {
  private final Configuration configuration;

  /** With the settings of the core: zone and version. */
  public CoreModule(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  protected void configure() {
    bind(VersionSettings.class).toInstance(VersionSettings.of(configuration));
    bind(BigListProgress.class).toInstance(step -> {});
    bind(ApiGateway.class).asEagerSingleton();
    bind(BoardFeed.class).in(Singleton.class);
    Multibinder<ApiFunction<?, ?>> functions =
        Multibinder.newSetBinder(binder(), new TypeLiteral<>() {});
    OptionalBinder.newOptionalBinder(binder(), SwitchControl.class);
    Functions.all().forEach(function -> functions.addBinding().to(function.type()));
  }

  @Provides
  @Singleton
  RandomBytes random() {
    return new SecureRandom()::nextBytes;
  }

  @Provides
  @Singleton
  Clock clock() {
    try {
      return Clock.system(
          configuration
              .optional(ConfigurationKey.ZONE)
              .map(ZoneId::of)
              .orElse(ZoneId.systemDefault()));
    } catch (DateTimeException e) {
      throw configuration.refused(ConfigurationKey.ZONE, "a time zone such as America/New_York");
    }
  }
}
