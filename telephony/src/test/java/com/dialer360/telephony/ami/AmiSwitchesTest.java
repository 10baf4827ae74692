package com.dialer360.telephony.ami;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.dialer360.fixtures.ami.AmiMessage;
import com.dialer360.fixtures.ami.AmiMode;
import com.dialer360.fixtures.ami.AmiServer;
import com.dialer360.monitor.Originate;
import com.dialer360.monitor.SwitchFault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephony servers, healthy and broken, asked over a real line. */
class AmiSwitchesTest {
  private static final String HERE = "10.10.10.15";
  private static final String THERE = "10.10.10.16";
  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(500);
  private static final Duration NEVER = Duration.ofHours(1);

  private final ListedServers servers = new ListedServers();
  private final List<AutoCloseable> open = new ArrayList<>();

  /** The first login of a program reads many classes. */
  @BeforeAll
  static void logInOnce() {
    try (AmiServer server = AmiServer.start(AmiMode.HEALTHY)) {
      SwitchLine line =
          new SwitchLine(
              new ListedServers().with(HERE, server).of(HERE).orElseThrow(),
              settings(PATIENT, NEVER, 1),
              new Pauses(NEVER, NEVER, new Random(1)));
      try (line) {
        line.open();
        server.nextLogin();
      }
    }
  }

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
  }

  private AmiServer server(String serverIp, AmiMode mode) {
    AmiServer server = AmiServer.start(mode);
    open.add(server);
    servers.with(serverIp, server);
    return server;
  }

  private AmiSwitches switches(Duration longest, Duration pause) {
    return switches(longest, pause, 8);
  }

  private AmiSwitches switches(Duration longest, Duration pause, int mostAtOnce) {
    AmiSwitches switches =
        new AmiSwitches(servers, settings(longest, pause, mostAtOnce), new Random(1));
    open.add(0, switches);
    return switches;
  }

  private static AmiSettings settings(Duration longest, Duration pause, int mostAtOnce) {
    return new AmiSettings(
        longest,
        pause,
        pause,
        mostAtOnce,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Originate call(String serverIp) {
    return new Originate(
        serverIp, "BM149634180000006666", "010*010*010*015*08600051", "350", "7275551200");
  }

  private static void answersAgain(AmiSwitches switches) {
    await()
        .atMost(PATIENT)
        .untilAsserted(() -> assertThat(switches.originate(call(HERE))).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(names = {"HEALTHY", "DRIBBLING", "CHATTY"})
  void asksForACall(AmiMode mode) {
    AmiServer server = server(HERE, mode);

    assertThat(switches(PATIENT, NEVER).originate(call(HERE))).isEmpty();

    AmiMessage asked = server.nextAction();
    assertThat(asked.without("ActionID"))
        .containsExactlyInAnyOrder(
            "action: Originate",
            "channel: Local/010*010*010*015*08600051@default",
            "context: default",
            "exten: 350",
            "priority: 1",
            "callerid: \"BM149634180000006666\" <7275551200>",
            "async: true");
    assertThat(asked.header("ActionID")).endsWith("#BM149634180000006666");
  }

  @Test
  void keepsOneConnectionForAllCallsOfAServer() {
    AmiServer server = server(HERE, AmiMode.HEALTHY);
    AmiSwitches switches = switches(PATIENT, NEVER);

    switches.open();
    for (int i = 0; i < 20; i++) {
      assertThat(switches.originate(call(HERE))).isEmpty();
    }

    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void asksTheServerThatIsToCall() {
    AmiServer here = server(HERE, AmiMode.HEALTHY);
    AmiServer there = server(THERE, AmiMode.HEALTHY);

    assertThat(switches(PATIENT, NEVER).originate(call(THERE))).isEmpty();

    assertThat(there.nextAction().header("Action")).isEqualTo("Originate");
    assertThat(here.connections()).isZero();
  }

  @Test
  void tellsARefusal() {
    server(HERE, AmiMode.REFUSES);

    assertThat(switches(PATIENT, NEVER).originate(call(HERE))).contains(SwitchFault.REFUSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DROPS_AT_ACTION", "CUTS_ANSWER"})
  void aLineThatIsDroppedIsToldAtOnceAndTakenUpAgain(AmiMode mode) {
    AmiServer server = server(HERE, mode);
    AmiSwitches switches = switches(PATIENT, Duration.ofMillis(1));

    assertThat(switches.originate(call(HERE))).contains(SwitchFault.NO_ANSWER);

    server.become(AmiMode.HEALTHY);
    answersAgain(switches);
  }

  @ParameterizedTest
  @EnumSource(names = {"SILENT_AFTER_LOGIN", "GARBAGE_ANSWERS"})
  void aServerThatDoesNotAnswerCostsABoundedWaitAndItsConnection(AmiMode mode) {
    AmiServer server = server(HERE, AmiMode.HEALTHY);
    AmiSwitches switches = switches(SHORT, Duration.ofMillis(1));
    answersAgain(switches);

    server.become(mode);
    assertThat(switches.originate(call(HERE))).contains(SwitchFault.NO_ANSWER);

    server.become(AmiMode.HEALTHY);
    answersAgain(switches);
    assertThat(server.connections()).isGreaterThan(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"SILENT", "SILENT_AFTER_BANNER", "GARBAGE", "ENDLESS_LINE"})
  void aServerThatLetsNobodyInIsNeverAskedLater(AmiMode mode) {
    AmiServer server = server(HERE, mode);
    AmiSwitches switches = switches(SHORT, Duration.ofMillis(1));

    assertThat(switches.originate(new Originate(HERE, "given up", "1", "2", "3")))
        .contains(SwitchFault.NOT_REACHED);

    server.become(AmiMode.HEALTHY);
    server.dropAll();
    server.nextLogin();
    answersAgain(switches);
    assertThat(server.remainingActions())
        .isNotEmpty()
        .noneMatch(action -> action.header("ActionID").endsWith("#given up"));
  }

  @Test
  void aServerThatIsDownIsAskedAgainOnceItIsBack() {
    AmiServer server = server(HERE, AmiMode.HEALTHY);
    int port = server.port();
    AmiSwitches switches = switches(PATIENT, Duration.ofMillis(1));
    assertThat(switches.originate(call(HERE))).isEmpty();

    server.close();
    await()
        .atMost(PATIENT)
        .untilAsserted(
            () -> assertThat(switches.originate(call(HERE))).contains(SwitchFault.NOT_REACHED));

    AmiServer back = AmiServer.start(AmiMode.HEALTHY, port);
    open.add(back);
    assertThat(back.nextLogin()).isEqualTo("sendcron");
    answersAgain(switches);
  }

  @Test
  void whileAServerIsDownNobodyWaitsForIt() {
    AmiServer server = server(HERE, AmiMode.HEALTHY);
    server.close();
    AmiSwitches switches = switches(PATIENT, NEVER);

    for (int i = 0; i < 100; i++) {
      assertThat(switches.originate(call(HERE))).contains(SwitchFault.NOT_REACHED);
    }
  }

  @Test
  void aWrongSecretIsNotReached() {
    AmiServer server = AmiServer.start(AmiMode.HEALTHY);
    open.add(server);
    servers.with(HERE, server.port(), "wrong");
    AmiSwitches switches = switches(PATIENT, NEVER);

    assertThat(switches.originate(call(HERE))).contains(SwitchFault.NOT_REACHED);
    assertThat(switches.originate(call(HERE))).contains(SwitchFault.NOT_REACHED);
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void anAddressThatChangesIsTakenUpAtTheNextCall() {
    AmiServer old = server(HERE, AmiMode.HEALTHY);
    AmiSwitches switches = switches(PATIENT, NEVER);
    assertThat(switches.originate(call(HERE))).isEmpty();
    old.nextAction();

    AmiServer moved = server(HERE, AmiMode.HEALTHY);
    assertThat(switches.originate(call(HERE))).isEmpty();

    assertThat(moved.nextAction().header("Action")).isEqualTo("Originate");
    assertThat(old.remainingActions()).isEmpty();
  }

  @Test
  void aServerWithoutARowIsNotReached() {
    assertThat(switches(PATIENT, NEVER).originate(call(HERE))).contains(SwitchFault.NOT_REACHED);
  }

  @Test
  void aSickServerHoldsFewAndNobodyElse() throws Exception {
    AmiServer sick = server(HERE, AmiMode.HEALTHY);
    server(THERE, AmiMode.HEALTHY);
    AmiSwitches switches = switches(PATIENT, NEVER, 2);
    assertThat(switches.originate(call(HERE))).isEmpty();
    sick.nextAction();
    sick.become(AmiMode.SILENT_AFTER_LOGIN);
    ExecutorService callers = Executors.newCachedThreadPool();
    open.add(0, callers::shutdownNow);
    List<CompletableFuture<Optional<SwitchFault>>> waiting = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      waiting.add(CompletableFuture.supplyAsync(() -> switches.originate(call(HERE)), callers));
      sick.nextAction();
    }

    assertThat(switches.originate(call(HERE))).contains(SwitchFault.NOT_REACHED);
    assertThat(switches.originate(call(THERE))).isEmpty();

    sick.dropAll();
    for (CompletableFuture<Optional<SwitchFault>> one : waiting) {
      assertThat(one.get()).contains(SwitchFault.NO_ANSWER);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"35\r0", "35\n0", "350\u0000"})
  void nothingThatEndsALineIsSent(String text) {
    AmiServer server = server(HERE, AmiMode.HEALTHY);
    servers.with("10\n", server.port(), "1234");
    AmiSwitches switches = switches(PATIENT, NEVER);

    for (Originate bad :
        List.of(
            new Originate("10\n", "c", "d", "e", "n"),
            new Originate(HERE, text, "d", "e", "n"),
            new Originate(HERE, "c", text, "e", "n"),
            new Originate(HERE, "c", "d", text, "n"),
            new Originate(HERE, "c", "d", "e", text))) {
      assertThat(switches.originate(bad)).contains(SwitchFault.REFUSED);
    }

    assertThat(server.connections()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"HEALTHY", "REFUSES"})
  void eachServerReloadsEverything(AmiMode mode) {
    AmiServer here = server(HERE, mode);
    AmiServer there = server(THERE, mode);

    assertThat(switches(PATIENT, NEVER).reload()).isEmpty();

    for (AmiServer server : List.of(here, there)) {
      assertThat(server.remainingActions())
          .extracting(action -> action.header("Action") + " " + action.header("Command"))
          .containsExactly(
              "Command dialplan reload",
              "Command sip reload",
              "Command iax2 reload",
              "Command module reload app_voicemail.so",
              "Command moh reload",
              "Command module reload app_meetme.so");
    }
  }

  @Test
  void theServersThatDoNotReloadAreTold() {
    server(HERE, AmiMode.SILENT);
    AmiServer there = server(THERE, AmiMode.HEALTHY);
    AmiServer mute = server("10.10.10.17", AmiMode.SILENT_AFTER_LOGIN);
    AmiSwitches switches = switches(Duration.ofSeconds(3), NEVER);
    switches.open();
    there.nextLogin();
    mute.nextLogin();

    assertThat(switches.reload()).containsExactly(HERE, "10.10.10.17");
    assertThat(there.remainingActions()).hasSize(6);
  }

  @Test
  void nothingIsLeftBehindWhenItCloses() {
    AmiServer server = server(HERE, AmiMode.HEALTHY);
    AmiSwitches switches = switches(PATIENT, Duration.ofMillis(1));
    assertThat(switches.originate(call(HERE))).isEmpty();

    switches.close();

    assertThat(switches.originate(call(HERE))).contains(SwitchFault.NOT_REACHED);
    assertThat(server.connections()).isEqualTo(1);
  }
}
