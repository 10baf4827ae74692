package com.dialer360.wiring;

import com.dialer360.access.Admission;
import com.dialer360.access.Authorization;
import com.dialer360.access.Login;
import com.dialer360.access.Occasion;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.configuration.Configuration;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.UseCase;
import com.dialer360.gateway.UseCases;
import com.dialer360.outcome.Outcome;
import com.google.inject.CreationException;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;
import com.google.inject.Stage;
import com.google.inject.spi.Message;
import com.google.inject.util.Modules;
import java.util.ArrayList;
import java.util.List;

/**
 * The running API, put together from the core and the adapters that the program has chosen. Close
 * it to give back what the adapters hold.
 *
 * <pre>{@code
 * try (Dialer360 dialer = Dialer360.builder().with(new PersistenceModule(settings)).start()) {
 *   Reply<AddLead.Result> reply = dialer.use(AddLead.class).execute(caller, command);
 * }
 * }</pre>
 */
public final class Dialer360 implements AutoCloseable {
  private final Injector injector;
  private final Resources resources;

  private Dialer360(Injector injector, Resources resources) {
    this.injector = injector;
    this.resources = resources;
  }

  /** A program with the core alone, its settings the defaults; adapters are added to it. */
  public static Builder builder() {
    return builder(Configuration.defaults());
  }

  /** A program with the core alone, with the zone and version of this configuration. */
  public static Builder builder(Configuration configuration) {
    return new Builder(List.of(new CoreModule(configuration)), List.of());
  }

  /** This function, for callers with a typed command. */
  public <C extends Record, O extends Outcome, F extends ApiFunction<C, O>> UseCase<C, O> use(
      Class<F> function) {
    return injector.getInstance(UseCases.class).of(injector.getInstance(function));
  }

  /**
   * Checks user and password, or a key, as for any other call, and says who calls.
   *
   * @param source what the calling program is called, 2 to 20 characters; the API log keeps it
   */
  public Admission logIn(Authorization authorization, String source) {
    return injector.getInstance(Login.class).admit(authorization, source, Occasion.embedded());
  }

  /** The way in for callers that have parameters instead of typed commands. */
  public ApiGateway gateway() {
    return injector.getInstance(ApiGateway.class);
  }

  /** What can be called. */
  public FunctionCatalogue catalogue() {
    return injector.getInstance(FunctionCatalogue.class);
  }

  /** Any other part, for programs that extend this one. */
  public <T> T part(Class<T> type) {
    return injector.getInstance(type);
  }

  @Override
  public void close() {
    resources.close();
  }

  /** What a program is put together from; immutable, so a builder can be shared and varied. */
  public static final class Builder {
    private final List<Module> modules;
    private final List<Module> overrides;

    private Builder(List<Module> modules, List<Module> overrides) {
      this.modules = modules;
      this.overrides = overrides;
    }

    /** The same with this adapter. */
    public Builder with(Module module) {
      return new Builder(and(modules, module), overrides);
    }

    /** The same with bindings of this module in place of those that other modules made. */
    public Builder overriddenBy(Module module) {
      return new Builder(modules, and(overrides, module));
    }

    /**
     * Starts the adapters; what a failed start had opened is closed again.
     *
     * @throws RuntimeException the adapter's own, when one cannot start
     */
    public Dialer360 start() {
      Resources resources = new Resources();
      Module resourcesModule = binder -> binder.bind(Resources.class).toInstance(resources);
      try {
        // the gateway needs all there is; in the other stage each part is tried by itself, and what
        // cannot start is started again for each of its users
        return new Dialer360(
            Guice.createInjector(
                Stage.DEVELOPMENT, Modules.override(and(modules, resourcesModule)).with(overrides)),
            resources);
      } catch (CreationException e) {
        resources.close();
        throw adaptersOwn(e);
      }
    }

    /** Whoever needs what could not be made fails too, each with an exception of its own. */
    private static RuntimeException adaptersOwn(CreationException e) {
      return e.getErrorMessages().stream()
          .map(Message::getCause)
          .filter(RuntimeException.class::isInstance)
          .map(RuntimeException.class::cast)
          .findFirst()
          .orElse(e);
    }

    private static List<Module> and(List<Module> modules, Module module) {
      List<Module> all = new ArrayList<>(modules);
      all.add(module);
      return List.copyOf(all);
    }
  }
}
