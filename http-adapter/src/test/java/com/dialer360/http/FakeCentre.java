package com.dialer360.http;

import com.dialer360.access.Account;
import com.dialer360.access.Accounts;
import com.dialer360.access.AddressRules;
import com.dialer360.access.AllowedCampaigns;
import com.dialer360.access.ApiKey;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Credentials;
import com.dialer360.access.Flag;
import com.dialer360.access.KeyState;
import com.dialer360.access.Login;
import com.dialer360.access.LoginState;
import com.dialer360.access.Occasion;
import com.dialer360.access.UserGroup;
import com.dialer360.access.ViewableGroups;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.dialect.LogText;
import com.dialer360.gateway.ApiGateway;
import com.dialer360.gateway.UseCases;
import com.dialer360.idempotency.Idempotency;
import com.dialer360.idempotency.OutcomeCodec;
import com.dialer360.log.ApiLogRow;
import com.dialer360.log.CallLog;
import com.dialer360.realtime.BoardFeed;
import com.dialer360.realtime.LiveBoard;
import com.dialer360.settings.SystemSettings;
import com.dialer360.system.PoolGauges;
import com.dialer360.timezone.ServerTime;
import com.dialer360.transaction.DatabaseUnavailable;
import com.dialer360.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A call centre in memory behind the real gateway: user 6666 with password 1234 may do everything,
 * user 7777 with the same password has too low a level for add_lead, and sees group AGENTS only.
 */
final class FakeCentre {
  private static final Instant NOW = Instant.parse("2017-06-01T18:30:00Z");

  private static final UserGroup ADMINS =
      new UserGroup(
          "ADMIN", true, AllowedCampaigns.parse("-ALL"), ViewableGroups.parse("--ALL--"), "");
  private static final UserGroup AGENTS =
      new UserGroup(
          "AGENTS", true, AllowedCampaigns.parse(" C1 -"), ViewableGroups.parse(" AGENTS "), "");

  /** A key of user 6666. */
  static final BearerKey KEY =
      new BearerKey("0123456789ab", "-secret_43_characters_long_aaaaaaaaaaaaaaaa");

  final FakeLead lead = new FakeLead();
  final FakeCalls calls = new FakeCalls();
  final FakeFloor floor = new FakeFloor();
  final Users users = new Users();
  final FakeImports imports = new FakeImports();
  final FakeKeptAnswers kept = new FakeKeptAnswers();
  volatile Runnable beforeLogging = () -> {};
  final List<Occasion> logged = new CopyOnWriteArrayList<>();
  final List<String> reasons = new CopyOnWriteArrayList<>();
  volatile Optional<String> problem = Optional.empty();

  Backend backend() {
    ServerTime time = new ServerTime(Clock.fixed(NOW, ZoneOffset.UTC));
    SystemSettings settings = new SystemSettings(false, false, false, "", 2, false, "", false);
    CallLog log = new CallLog(this::log, new LogText(), time);
    Transactions transactions = new Immediate();
    FunctionCatalogue catalogue = new FunctionCatalogue(Set.of(lead, new FakeSounds(), calls));
    Login login =
        new Login(
            users,
            new AddressRules((list, addresses) -> false, () -> settings),
            (password, current) -> Optional.empty(),
            () -> settings,
            time);
    return new Backend(
        new ApiGateway(
            () -> settings,
            login,
            new UseCases(
                catalogue,
                transactions,
                log,
                new Idempotency(kept, new OutcomeCodec(catalogue), transactions, time)),
            transactions,
            log),
        catalogue,
        new BoardFeed(new LiveBoard(floor, transactions, time)),
        imports,
        imports,
        () -> problem,
        new Pool());
  }

  private void log(Occasion occasion, List<ApiLogRow> rows) {
    beforeLogging.run();
    logged.add(occasion);
    reasons.addAll(rows.stream().map(ApiLogRow::resultReason).toList());
  }

  /** Where the last logged call came from. */
  Occasion occasion() {
    return logged.get(logged.size() - 1);
  }

  private static final class Immediate implements Transactions {
    @Override
    public <T> T inOne(Supplier<T> work) {
      return work.get();
    }
  }

  static final class Users implements Accounts {
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger successes = new AtomicInteger();
    private volatile boolean active = true;
    private volatile boolean away;

    /** From now on nobody may log in. */
    void deactivate() {
      active = false;
    }

    /** From now on the database cannot be reached. */
    void goAway() {
      away = true;
    }

    int failures() {
      return failures.get();
    }

    int successes() {
      return successes.get();
    }

    @Override
    public Optional<LoginState> loginState(Credentials credentials) {
      return account(credentials.user())
          .map(
              account ->
                  new LoginState(
                      credentials.pass().equals("1234"),
                      "",
                      0,
                      LocalDateTime.MIN,
                      "",
                      false,
                      account));
    }

    @Override
    public Optional<KeyState> keyState(String id) {
      return Optional.of(KEY)
          .filter(key -> key.id().equals(id))
          .map(
              key ->
                  new KeyState(
                      new ApiKey(
                          id,
                          "6666",
                          LocalDateTime.MIN,
                          Optional.empty(),
                          Optional.empty(),
                          Set.of()),
                      key.secretHash(),
                      loginState(new Credentials("6666", "")).orElseThrow()));
    }

    @Override
    public Optional<Account> account(String user) {
      if (away) {
        throw new DatabaseUnavailable(new IllegalStateException("away"));
      }
      return Set.of("6666", "7777").contains(user)
          ? Optional.of(
              new Account(
                  user,
                  user.equals("6666") ? 9 : 7,
                  active,
                  Set.of(Flag.values()),
                  false,
                  " ALL_FUNCTIONS ",
                  user.equals("6666") ? ADMINS : AGENTS))
          : Optional.empty();
    }

    @Override
    public void loginSucceeded(String user, LocalDateTime now, String address) {
      successes.incrementAndGet();
    }

    @Override
    public void loginFailed(String user, String address) {
      failures.incrementAndGet();
    }

    @Override
    public void failuresStartAgain(String user, LocalDateTime now, String address) {}
  }

  private static final class Pool implements PoolGauges {
    @Override
    public int active() {
      return 3;
    }

    @Override
    public int idle() {
      return 5;
    }

    @Override
    public int waiting() {
      return 2;
    }

    @Override
    public int total() {
      return 8;
    }
  }
}
