package com.dialer360.gateway;

import com.dialer360.access.Account;
import com.dialer360.access.Admission;
import com.dialer360.access.Authorization;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.access.Login;
import com.dialer360.access.Occasion;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Parameters;
import com.dialer360.idempotency.RepeatableRequest;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.settings.Settings;
import com.dialer360.transaction.Transactions;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one way in for untyped callers. Source: common.md, "Order of evaluation". */
public final class ApiGateway {
  private static final Set<String> COFFEE =
      Set.of("coffee", "start_coffee", "make_coffee", "brew_coffee");

  private static final Set<String> CREDENTIALS = Set.of("user", "pass");

  private final Settings settings;
  private final Login login;
  private final UseCases useCases;
  private final Transactions transactions;
  private final CallLog callLog;

  @Inject
  public ApiGateway(
      Settings settings,
      Login login,
      UseCases useCases,
      Transactions transactions,
      CallLog callLog) {
    this.settings = settings;
    this.login = login;
    this.useCases = useCases;
    this.transactions = transactions;
    this.callLog = callLog;
  }

  /**
   * Answers a request. A {@link com.dialer360.outcome.Table} is to be closed by whoever gets it.
   *
   * @throws com.dialer360.table.QueryTooSlow when a query took longer than is allowed
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached;
   *     nothing was changed, unless it says that this is in doubt
   */
  public Reply<?> call(ApiRequest request) {
    return call(request, caller -> {});
  }

  /**
   * The same.
   *
   * @param admitted told who calls once that is proven, before the function is called
   */
  public Reply<?> call(ApiRequest request, Consumer<Caller> admitted) {
    return call(request, useCases::named, admitted);
  }

  /**
   * The same with this function, which stands in no catalogue, whatever name the request has. The
   * caller is let in, refused and logged as for any other.
   */
  public Reply<?> call(ApiRequest request, ApiFunction<?, ?> unlisted) {
    return call(request, unlisted, caller -> {});
  }

  /**
   * The same.
   *
   * @param admitted told who calls once that is proven, before the function is called
   */
  public Reply<?> call(ApiRequest request, ApiFunction<?, ?> unlisted, Consumer<Caller> admitted) {
    return call(request, name -> Optional.of(useCases.of(unlisted)), admitted);
  }

  private Reply<?> call(
      ApiRequest request,
      Function<String, Optional<UseCase<?, ?>>> named,
      Consumer<Caller> admitted) {
    Parameters parameters =
        new Parameters(withCredentials(request), settings.current().useNonLatin());
    Occasion occasion = occasion(request, parameters);
    String function = parameters.text("function");
    String source = parameters.text("source");
    Authorization sent = sent(request, parameters);
    Caller stranger = new Caller(parameters.text("user"), Account.none(), source, occasion);
    if (COFFEE.contains(function)) {
      return refuse(stranger, function, new Refusal.Coffee(function));
    }
    Optional<UseCase<?, ?>> useCase = named.apply(function);
    if (useCase.filter(open -> open.entry().checkOrder() == CheckOrder.OPEN).isPresent()) {
      return useCase.get().execute(stranger, parameters);
    }
    Admission admission = login.admit(sent, source, occasion);
    if (admission instanceof Admission.Admitted in) {
      admitted.accept(in.caller());
      return useCase.isPresent()
          ? useCase
              .get()
              .execute(
                  in.caller(),
                  parameters,
                  RepeatableRequest.of(request.idempotencyKey(), function, parameters))
          : refuse(in.caller(), function, new Refusal.NoFunction());
    }
    Refusal why = ((Admission.Turned) admission).why();
    return sent instanceof Credentials credentials
            && !(why instanceof Refusal.LoginIpBlocked)
            && useCase.filter(one -> one.admits(credentials, source, parameters)).isPresent()
        ? useCase.get().execute(login.unproven(credentials.user(), source, occasion), parameters)
        : new Reply.Refused<>(why);
  }

  /**
   * Who sends this request: for what is no function of the catalogue.
   *
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached
   */
  public Admission admit(ApiRequest request) {
    Parameters parameters =
        new Parameters(withCredentials(request), settings.current().useNonLatin());
    return login.admit(
        sent(request, parameters), parameters.text("source"), occasion(request, parameters));
  }

  private Reply<Outcome> refuse(Caller caller, String function, Refusal why) {
    return transactions.inOne(
        () -> {
          callLog.write(caller, function, List.of(why));
          return new Reply.Refused<>(why);
        });
  }

  private static Map<String, String> withCredentials(ApiRequest request) {
    if (request.authorization().isEmpty()) {
      return request.parameters();
    }
    Map<String, String> all = new HashMap<>(request.parameters());
    if (request.authorization().get() instanceof Credentials outside) {
      all.putIfAbsent("user", outside.user());
      all.putIfAbsent("pass", outside.pass());
    } else {
      all.keySet().removeAll(CREDENTIALS);
    }
    return all;
  }

  private static Authorization sent(ApiRequest request, Parameters parameters) {
    return request.authorization().isPresent()
            && request.authorization().get() instanceof BearerKey key
        ? key
        : new Credentials(parameters.text("user"), parameters.text("pass"));
  }

  private static Occasion occasion(ApiRequest request, Parameters parameters) {
    Origin origin = request.origin();
    return new Occasion(
        origin.address(),
        origin.serverName(),
        origin.page(),
        LoggedParameters.of(origin),
        parameters.text("agent_user"),
        request.dialect(),
        System.nanoTime());
  }
}
