package com.dialer360.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.dialer360.access.Account;
import com.dialer360.access.AddressRules;
import com.dialer360.access.ApiKey;
import com.dialer360.access.BearerKey;
import com.dialer360.access.Caller;
import com.dialer360.access.Credentials;
import com.dialer360.access.Flag;
import com.dialer360.access.Login;
import com.dialer360.access.Occasion;
import com.dialer360.access.UserGroup;
import com.dialer360.catalogue.ApiFunction;
import com.dialer360.catalogue.CheckOrder;
import com.dialer360.catalogue.FunctionCatalogue;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.dialect.LogText;
import com.dialer360.fakes.AccountBuilder;
import com.dialer360.fakes.CallCentre;
import com.dialer360.fakes.DirectTransactions;
import com.dialer360.fakes.FixedSettings;
import com.dialer360.fakes.InMemoryAccounts;
import com.dialer360.fakes.InMemoryIpLists;
import com.dialer360.fakes.InMemoryKeptAnswers;
import com.dialer360.fakes.RecordingApiLog;
import com.dialer360.log.CallLog;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.timezone.CallCentreClock;
import com.dialer360.timezone.ServerTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** common.md, "Order of evaluation", and what of it is logged. */
class ApiGatewayTest {
  private static final ServerTime NOW = CallCentreClock.newYork("2017-06-01T14:30:00");

  private final FixedSettings settings = new FixedSettings();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final DirectTransactions transactions = new DirectTransactions();
  private final RecordingApiLog apiLog = new RecordingApiLog(transactions);
  private final TestFunction standard = TestFunction.named("ring", CheckOrder.STANDARD);
  private final TestFunction onLists = TestFunction.restrictedToLists("list_ring");
  private final TestFunction media = TestFunction.named("sound", CheckOrder.PERMISSION_FIRST);
  private final TestFunction open = TestFunction.named("hello", CheckOrder.OPEN);
  private final ApiGateway gateway = gateway();

  ApiGatewayTest() {
    accounts.add(AccountBuilder.account("6666").build(), "1234");
  }

  @Test
  void callsAFunctionOfACallerWhoMay() {
    assertThat(call("function=ring&phone_number=a727")).containsExactly(done("727"));
    assertThat(standard.callers).extracting(Caller::user).containsExactly("6666");
    assertThat(transactions.finished()).isEqualTo(1);
  }

  @Test
  void tellsWhoCallsOnceThatIsProven() {
    List<Caller> admitted = new ArrayList<>();
    for (String pairs :
        List.of(
            "function=ring",
            "function=none_such",
            "function=ring&pass=wrong",
            "function=hello",
            "function=coffee")) {
      gateway.call(
          new ApiRequest(parameters(pairs), Optional.empty(), Origin.local("test")), admitted::add);
    }
    assertThat(admitted)
        .extracting(Caller::account)
        .extracting(Account::user)
        .containsExactly("6666", "6666");
  }

  // 1 and 2: before the login

  @Test
  void anOpenFunctionAnswersAnybodyWithoutLogin() {
    assertThat(call("function=hello&user=no!body&pass=wrong&source=&phone_number=1"))
        .containsExactly(done("1"));
    assertThat(call("function=hello&pass=wrong")).containsExactly(done(""));
    assertThat(open.callers)
        .extracting(Caller::user, Caller::account, Caller::source)
        .first()
        .isEqualTo(tuple("nobody", Account.none(), ""));
    assertThat(accounts.writes()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"coffee", "start_coffee", "make_coffee", "brew_coffee"})
  void coffeeIsRefusedWithoutLoginAndLogged(String function) {
    assertThat(call("function=" + function + "&user=nobody&pass=wrong&source="))
        .containsExactly(new Refusal.Coffee(function));
    assertThat(apiLog.lines())
        .containsExactly(function + "/ERROR//Coffee: " + function + "|Error 418 I'm a teapot");
    assertThat(apiLog.rows()).extracting("user").containsExactly("nobody");
    assertThat(accounts.writes()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tea", "COFFEE", "coffee2"})
  void teaIsAnUnknownFunctionAndNeedsALogin(String function) {
    assertThat(call("function=" + function)).containsExactly(new Refusal.NoFunction());
    assertThat(call("function=" + function + "&pass=wrong"))
        .containsExactly(new Refusal.LoginBad("6666", "wrong"));
  }

  // 3: the login

  @ParameterizedTest
  @ValueSource(strings = {"ring", "list_ring", "sound", "none_such", ""})
  void aRefusedLoginEndsTheRequestAndIsNotLogged(String function) {
    assertThat(call("function=" + function + "&pass=wrong&source="))
        .containsExactly(new Refusal.LoginBad("6666", "wrong"));
    assertThat(apiLog.rows()).isEmpty();
    assertThat(accounts.writes()).isEqualTo(1);
    assertThat(standard.callers).isEmpty();
  }

  // 5: list restriction

  @ParameterizedTest
  @ValueSource(strings = {"source=", "source=test"})
  void aMissingGroupIsToldBeforeTheSource(String source) {
    ghost();

    assertThat(call("function=list_ring&user=ghost&" + source))
        .containsExactly(new Refusal.UserGroupMissing("ghost", "NOGROUP"));
    assertThat(apiLog.lines()).containsExactly("list_ring/ERROR/user_group DOES NOT EXIST/");
  }

  @Test
  void aMissingGroupIsToldOnlyByFunctionsThatListRestrictionsBind() {
    ghost();

    assertThat(call("function=ring&user=ghost")).containsExactly(done(""));
    assertThat(call("function=sound&user=ghost")).containsExactly(done(""));
    assertThat(call("function=none_such&user=ghost")).containsExactly(new Refusal.NoFunction());
  }

  @Test
  void aMissingGroupIsNotToldToAUserWithoutRestriction() {
    accounts.add(AccountBuilder.account("free").in(UserGroup.missing("NOGROUP")).build(), "1234");

    assertThat(call("function=list_ring&user=free")).containsExactly(done(""));
  }

  // 6: unknown functions

  @ParameterizedTest
  @CsvSource({"none_such, none_such", "RING, RING", "'', ''", "none such!, nonesuch"})
  void anUnknownFunctionIsToldBeforeAnyOtherCheckAndLoggedAsSent(String sent, String logged) {
    accounts.add(AccountBuilder.account("weak").level(7).allowed("").build(), "1234");

    assertThat(call("function=" + sent + "&user=weak&source="))
        .containsExactly(new Refusal.NoFunction());
    assertThat(apiLog.lines()).containsExactly(logged + "/ERROR/NO FUNCTION SPECIFIED/");
  }

  // 7: the function's own checks

  @ParameterizedTest
  @CsvSource({"'', ''", "a, a", "a-_, a"})
  void theSourceIsToldBeforeTheAllowedFunctions(String sent, String filtered) {
    accounts.add(AccountBuilder.account("weak").level(7).allowed("").build(), "1234");

    assertThat(call("function=ring&user=weak&source=" + sent))
        .containsExactly(new Refusal.InvalidSource(filtered));
    assertThat(apiLog.lines()).containsExactly("ring/ERROR/Invalid Source/");
  }

  @Test
  void aSourceHasTwoBytes() {
    settings.nonLatin();

    assertThat(call("function=ring&source=ab")).containsExactly(done(""));
    assertThat(call("function=ring&source=é")).containsExactly(done(""));
  }

  @Test
  void theAllowedFunctionsAreToldBeforeTheLevel() {
    accounts.add(AccountBuilder.account("weak").level(7).allowed(" sound ").build(), "1234");

    assertThat(call("function=ring&user=weak"))
        .containsExactly(new Refusal.FunctionDenied("weak", "ring", ""));
    assertThat(apiLog.lines())
        .containsExactly("ring/ERROR/auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/");
  }

  @Test
  void levelAndFlagsAreToldLast() {
    accounts.add(AccountBuilder.account("low").level(7).build(), "1234");
    accounts.add(AccountBuilder.account("bare").without(Flag.MODIFY_LEADS).build(), "1234");

    assertThat(call("function=ring&user=low"))
        .containsExactly(new TestFunction.Result.NotPermitted("low"));
    assertThat(call("function=ring&user=bare"))
        .containsExactly(new TestFunction.Result.NotPermitted("bare"));
    assertThat(standard.callers).isEmpty();
  }

  @Test
  void mediaFunctionsTellTheLevelBeforeTheAllowedFunctions() {
    accounts.add(AccountBuilder.account("weak").level(7).allowed("").build(), "1234");
    accounts.add(AccountBuilder.account("strong").allowed("").build(), "1234");

    assertThat(call("function=sound&user=weak"))
        .containsExactly(new TestFunction.Result.NotPermitted("weak"));
    assertThat(call("function=sound&user=strong"))
        .containsExactly(new Refusal.FunctionDenied("strong", "sound", "1"));
    assertThat(apiLog.lines())
        .containsExactly("sound/ERROR/auth USER DOES NOT HAVE PERMISSION TO USE THIS FUNCTION/1");
  }

  @Test
  void mediaFunctionsLookAtNoSource() {
    assertThat(call("function=sound&source=")).containsExactly(done(""));
  }

  // what surrounds it

  @Test
  void filtersNothingButThreeParametersWithNonLatinText() {
    settings.nonLatin();

    assertThat(call("function=no such!&source=a-b;é")).containsExactly(new Refusal.NoFunction());
    assertThat(apiLog.rows())
        .extracting("function", "source")
        .containsExactly(tuple("no such!", "a-bé"));
  }

  @Test
  void theRightsAreThoseOfTheUserAsSent() {
    settings.nonLatin();

    assertThat(call("function=ring&user=66 66"))
        .containsExactly(new Refusal.FunctionDenied("66 66", "ring", ""));
    assertThat(call("function=sound&user=66 66"))
        .containsExactly(new TestFunction.Result.NotPermitted("66 66"));
  }

  @Test
  void takesUserAndPasswordFromOutsideTheParameters() {
    assertThat(
            gateway
                .call(request("function=ring&source=test", new Credentials("66'66", "12'34")))
                .outcomes())
        .isEqualTo(List.of(done("")));
  }

  @Test
  void besideAKeyUserAndPasswordCountForNothing() {
    BearerKey key = new BearerKey("0123456789ab", "s".repeat(43));
    accounts.add(AccountBuilder.account("7777").build(), "1234");
    accounts.add(
        new ApiKey(key.id(), "7777", NOW.now(), Optional.empty(), Optional.empty(), Set.of()),
        key.secretHash());

    call("function=ring", key);
    call("function=hello", key);
    Reply<?> wrong = call("function=ring", BearerKey.of("none"));

    assertThat(standard.callers).extracting(Caller::user).containsExactly("7777");
    assertThat(open.callers).extracting(Caller::user).containsExactly("");
    assertThat(wrong.outcomes()).isEqualTo(List.of(new Refusal.LoginBad("", "")));
    assertThat(accounts.writes()).isZero();
  }

  private Reply<?> call(String pairs, BearerKey key) {
    return gateway.call(new ApiRequest(parameters(pairs), Optional.of(key), Origin.local("test")));
  }

  @ParameterizedTest
  @CsvSource({"user=6666&pass=1234, 6666, 1234", "user=&pass=, '', ''", "pass=x, other, x"})
  void parametersWinOverUserAndPasswordFromOutside(String pairs, String user, String pass) {
    Reply<?> reply =
        gateway.call(request("function=none_such&" + pairs, new Credentials("other", "other")));

    assertThat(reply.outcomes().get(0))
        .isEqualTo(
            user.equals("6666") ? new Refusal.NoFunction() : new Refusal.LoginBad(user, pass));
  }

  @Test
  void notesWhereTheCallCameFrom() {
    Origin origin =
        new Origin(
            "10.1.2.3",
            "dialer.example",
            "http://dialer.example/adminpanel/api.php",
            "function=ring&pass=1234",
            List.of());
    Map<String, String> parameters = parameters("function=ring&agent_user=10'00");
    long before = System.nanoTime();

    gateway.call(new ApiRequest(parameters, Optional.empty(), origin));

    assertThat(standard.callers)
        .singleElement()
        .extracting(Caller::occasion)
        .satisfies(
            occasion -> {
              assertThat(occasion.address()).isEqualTo("10.1.2.3");
              assertThat(occasion.serverName()).isEqualTo("dialer.example");
              assertThat(occasion.page()).isEqualTo("http://dialer.example/adminpanel/api.php");
              assertThat(occasion.parameters()).isEqualTo("function=ring&pass=XXXX");
              assertThat(occasion.agentUser()).isEqualTo("10'00");
              assertThat(occasion.startedNanos()).isBetween(before, System.nanoTime());
            });
  }

  @Test
  void aRefusalIsLoggedInATransactionOfItsOwn() {
    call("function=none_such");

    assertThat(apiLog.rows()).hasSize(1);
    assertThat(transactions.finished()).isEqualTo(1);
  }

  @Test
  void aFunctionThatRefusesNobodyNeedsNoOutcomeForIt() {
    Caller caller = new Caller("6666", Account.none(), "test", Occasion.embedded());

    assertThatThrownBy(() -> new Unrefusing().notPermitted(caller))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("hello refuses nobody");
  }

  @Test
  void aRequestShowsNoPassword() {
    assertThat(request("function=ring&pass=1234", new Credentials("6666", "s3cret")))
        .hasToString("ApiRequest[ring from 127.0.0.1]");
  }

  private final class Unrefusing implements ApiFunction<TestFunction.Command, TestFunction.Result> {
    @Override
    public FunctionEntry<TestFunction.Command> entry() {
      return open.entry();
    }

    @Override
    public Reply.Answer<TestFunction.Result> execute(Caller caller, TestFunction.Command command) {
      return open.execute(caller, command);
    }
  }

  private List<Outcome> call(String pairs) {
    return List.copyOf(
        gateway
            .call(new ApiRequest(parameters(pairs), Optional.empty(), Origin.local("test")))
            .outcomes());
  }

  private static Map<String, String> parameters(String pairs) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("user", "6666");
    parameters.put("pass", "1234");
    parameters.put("source", "test");
    parameters.putAll(CallCentre.parsed(pairs));
    return parameters;
  }

  private static ApiRequest request(String pairs, Credentials authorization) {
    return new ApiRequest(
        CallCentre.parsed(pairs), Optional.of(authorization), Origin.local("test"));
  }

  private static Outcome done(String phoneNumber) {
    return new TestFunction.Result.Done(phoneNumber);
  }

  private void ghost() {
    accounts.add(
        AccountBuilder.account("ghost").listRestricted().in(UserGroup.missing("NOGROUP")).build(),
        "1234");
  }

  private ApiGateway gateway() {
    CallLog callLog = new CallLog(apiLog, new LogText(), NOW);
    Login login =
        new Login(
            accounts,
            new AddressRules(new InMemoryIpLists(), settings),
            (password, current) -> Optional.empty(),
            settings,
            NOW);
    UseCases useCases =
        new UseCases(
            new FunctionCatalogue(Set.of(standard, onLists, media, open)),
            transactions,
            callLog,
            InMemoryKeptAnswers.idempotency(
                new InMemoryKeptAnswers(), Set.of(standard), transactions));
    return new ApiGateway(settings, login, useCases, transactions, callLog);
  }
}
