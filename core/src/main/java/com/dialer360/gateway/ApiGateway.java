package com.dialer360.gateway;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.access.Login;
import com.dialer360.access.Occasion;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.Parameters;
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

/** The one way in for untyped callers. Source: common.md, "Order of evaluation". */
public final class ApiGateway {
  private static final Set<String> COFFEE =
      Set.of("coffee", "start_coffee", "make_coffee", "brew_coffee");

  private final Settings settings;
  private final Login login;
  private final Accounts accounts;
  private final UseCases useCases;
  private final Transactions transactions;
  private final CallLog callLog;

  @Inject
  public ApiGateway(
      Settings settings,
      Login login,
      Accounts accounts,
      UseCases useCases,
      Transactions transactions,
      CallLog callLog) {
    this.settings = settings;
    this.login = login;
    this.accounts = accounts;
    this.useCases = useCases;
    this.transactions = transactions;
    this.callLog = callLog;
  }

  /**
   * Answers a request.
   *
   * @throws com.dialer360.transaction.DatabaseUnavailable when the database cannot be reached;
   *     nothing was changed
   */
  public Reply<?> call(ApiRequest request) {
    Parameters parameters =
        new Parameters(withCredentials(request), settings.current().useNonLatin());
    Occasion occasion = occasion(request.origin(), parameters);
    String function = parameters.text("function");
    Credentials credentials = new Credentials(parameters.text("user"), parameters.text("pass"));
    Caller stranger =
        new Caller(credentials.user(), Account.none(), parameters.text("source"), occasion);
    if (COFFEE.contains(function)) {
      return refuse(stranger, function, new Refusal.Coffee(function));
    }
    Optional<UseCase<?, ?>> useCase = useCases.named(function);
    if (useCase.filter(open -> open.entry().checkOrder() == CheckOrder.OPEN).isPresent()) {
      return useCase.get().execute(stranger, parameters);
    }
    Optional<Refusal> refused = login.refuse(credentials, occasion.address());
    if (refused.isPresent()) {
      return new Reply.Refused<>(refused.get());
    }
    Caller caller = known(stranger);
    return useCase.isPresent()
        ? useCase.get().execute(caller, parameters)
        : refuse(caller, function, new Refusal.NoFunction());
  }

  /** The caller with the rights of the user as sent: the login looks at a barer spelling. */
  private Caller known(Caller stranger) {
    Account account = accounts.account(stranger.user()).orElseGet(Account::none);
    return new Caller(stranger.user(), account, stranger.source(), stranger.occasion());
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
    Credentials authorization = request.authorization().get();
    Map<String, String> all = new HashMap<>(request.parameters());
    all.putIfAbsent("user", authorization.user());
    all.putIfAbsent("pass", authorization.pass());
    return all;
  }

  private static Occasion occasion(Origin origin, Parameters parameters) {
    return new Occasion(
        origin.address(),
        origin.serverName(),
        origin.page(),
        LoggedParameters.of(origin),
        parameters.text("agent_user"),
        System.nanoTime());
  }
}
