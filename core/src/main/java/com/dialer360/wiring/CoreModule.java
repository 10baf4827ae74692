package com.dialer360.wiring;

import com.dialer360.catalogue.ApiFunction;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.log.CallLog;
import com.google.inject.AbstractModule;
import com.google.inject.TypeLiteral;
import com.google.inject.multibindings.Multibinder;

/** Binds the core: each function of the API is one line here. */
public final class CoreModule extends AbstractModule {

  @Override
  protected void configure() {
    binder().requireAtInjectOnConstructors();
    bind(ApiGateway.class).asEagerSingleton();
    Multibinder<ApiFunction<?, ?>> functions =
        Multibinder.newSetBinder(binder(), new TypeLiteral<>() {});
  }
}
