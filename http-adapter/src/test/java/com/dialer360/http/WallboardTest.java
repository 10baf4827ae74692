package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The wallboard in Chromium. */
@Timeout(180)
class WallboardTest {
  private static final String HOSTILE =
      "<script>window.hurt = 1</script><img src=x onerror=hurt=1>";
  private static final String TILES = "document.querySelectorAll('.tile').length";
  private static final String ALARM = "document.getElementById('alarm').textContent";

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path profile;

  private static Browser browser;

  private RunningServer server = RunningServer.start();

  @BeforeAll
  static void startBrowser() throws IOException {
    String missing = Browser.missing("the wallboard");
    if (!Browser.installed()) {
      System.out.println(missing);
    }
    assumeTrue(Browser.installed(), missing);
    browser = Browser.start(profile);
  }

  @AfterAll
  static void stopBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void openPage() {
    browser.size(1920, 1080);
    browser.open(address());
    browser.value("sessionStorage.clear()");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String address() {
    return "http://127.0.0.1:" + server.port() + "/wallboard";
  }

  private void logIn(String pass) {
    browser.type("#user", "6666");
    browser.type("#pass", pass);
    browser.click("#login-form button");
  }

  private String text(String selector) {
    return browser
        .value("document.querySelector(" + quoted(selector) + ").textContent")
        .textValue();
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }

  private static String hasText(String selector, String text) {
    return "document.querySelector(%s)?.textContent === %s"
        .formatted(quoted(selector), quoted(text));
  }

  private void crowd(int agents) {
    String[] states = {"READY", "INCALL", "PAUSED", "QUEUE", "CLOSER", "INCALL"};
    for (int i = 0; i < agents; i++) {
      server.centre.floor.agent(
          "10" + i, "Maximilian Featherstonehaugh " + i, "AGENTS", states[i % states.length]);
    }
    server.centre.floor.waiting("SALES", "Sales line", 3);
  }

  @Test
  void showsAgentsByStateAndTheCallsThatWait() {
    server.centre.floor.agent("1000", "One", "AGENTS", "READY");
    server.centre.floor.agent("1001", "Two", "AGENTS", "CLOSER");
    server.centre.floor.agent("1002", "Three", "AGENTS", "PAUSED");
    server.centre.floor.waiting("SALES", "Sales line", 2);
    server.centre.floor.waiting("HELP", "Help line", 3);
    logIn("1234");
    browser.await(TILES + " === 3");

    assertThat(text(".tile.paused .word")).isEqualTo("PAUSED");
    assertThat(text(".tile.paused .name")).isEqualTo("Three");
    assertThat(text(".tile.paused .time")).matches("[1-9]:[0-5]\\d");
    assertThat(text("#total")).isEqualTo("3");
    assertThat(text(".state-card.ready b")).isEqualTo("2");
    assertThat(text(".state-card.dead b")).isEqualTo("0");
    assertThat(text("#waiting")).isEqualTo("5");
    assertThat(text("#oldest")).matches("\\d:[0-5]\\d");
    assertThat(text("#in-groups tbody")).matches("Help line3\\d:[0-5]\\d0Sales line2\\d:[0-5]\\d0");
    assertThat(text("#campaigns tbody")).isEqualTo("C10201");
    assertThat(text("#state")).isEqualTo("live");
  }

  @Test
  void aNameThatIsAScriptStaysText() {
    server.centre.floor.agent("1000", HOSTILE, HOSTILE, HOSTILE);
    server.centre.floor.waiting(HOSTILE, HOSTILE, 1);
    logIn("1234");
    browser.await(TILES + " === 1");

    assertThat(text(".tile .name")).isEqualTo(HOSTILE);
    assertThat(text("#in-groups tbody th")).isEqualTo(HOSTILE);
    assertThat(browser.value("window.hurt === undefined").booleanValue()).isTrue();
    assertThat(browser.value("document.querySelectorAll('script:not([src])').length").intValue())
        .isZero();
    assertThat(browser.value("document.querySelectorAll('img').length").intValue()).isZero();
  }

  @Test
  void thePolicyStopsAScriptThatGotIntoThePage() {
    browser.value(
        "(() => { document.addEventListener('securitypolicyviolation', () => window.stopped = 1);"
            + " const one = document.createElement('script'); one.textContent = 'window.hurt = 1';"
            + " document.body.append(one); })()");
    browser.await("window.stopped === 1");
    assertThat(browser.value("window.hurt === undefined").booleanValue()).isTrue();
  }

  @Test
  void aWrongPasswordIsSaidAndTheRightOneStandsInNoAddress() {
    logIn("wrong");
    browser.await("!document.getElementById('login-message').hidden");
    assertThat(text("#login-message")).startsWith("ERROR: Login incorrect");

    server.centre.floor.agent("1000", "One", "AGENTS", "READY");
    browser.value("document.getElementById('user').value = ''");
    logIn("1234");
    browser.await(TILES + " === 1");
    assertThat(browser.value("location.href").textValue()).isEqualTo(address());
    assertThat(browser.value("sessionStorage.length + localStorage.length").intValue()).isZero();
    assertThat(
            browser
                .value(
                    "performance.getEntriesByType('resource').some(one =>"
                        + " one.name.includes('1234'))")
                .booleanValue())
        .isFalse();
    assertThat(server.centre.occasion().parameters()).isEqualTo("source=wallboard");
  }

  @Test
  void whoeverWantsToStaysSignedInUntilHeSignsOut() {
    server.centre.floor.agent("1000", "One", "AGENTS", "READY");
    browser.click("#keep");
    logIn("1234");
    browser.await(TILES + " === 1");
    browser.reload();
    browser.await(TILES + " === 1");
    browser.click("#leave");
    browser.await("!document.getElementById('login').hidden");
    assertThat(browser.value("sessionStorage.length").intValue()).isZero();
    while (!server.get("/metrics").body().contains("dialer360_stream_listeners 0.0")) {
      Thread.onSpinWait();
    }
    browser.reload();
    assertThat(browser.value("document.getElementById('board').hidden").booleanValue()).isTrue();
  }

  @Test
  void oldDataIsToldAndTimesTickOnUntilTheDatabaseIsBack() {
    server.centre.floor.agent("1000", "One", "AGENTS", "READY");
    logIn("1234");
    browser.await(TILES + " === 1");
    server.centre.floor.away(true);
    browser.await(ALARM + ".includes('The database does not answer.')");
    assertThat(text("#alarm")).matches("What you see is 0:\\d\\d old\\. The database .*");
    assertThat(text("#state")).isEqualTo("no live data");
    browser.await(hasText(".tile .time", "1:23"));
    server.centre.floor.away(false);
    browser.await("document.getElementById('alarm').hidden");
    assertThat(text("#state")).isEqualTo("live");
  }

  @Test
  void aServerThatIsBackIsFoundAgain() {
    server.centre.floor.agent("1000", "One", "AGENTS", "READY");
    logIn("1234");
    browser.await(TILES + " === 1");
    int port = server.port();
    server.close();
    browser.await("!document.getElementById('alarm').hidden");

    server = new RunningServer(Map.of("http.port", String.valueOf(port)));
    crowd(2);
    browser.await(TILES + " === 2");
    browser.await("document.getElementById('alarm').hidden");
  }

  @Test
  void sixtyAgentsFitOnAScreenInTheRoom() {
    crowd(60);
    logIn("1234");
    browser.await(TILES + " === 60");

    assertThat(browser.value("document.documentElement.scrollHeight").intValue())
        .isLessThanOrEqualTo(1080);
    assertThat(browser.value("document.documentElement.scrollWidth").intValue()).isEqualTo(1920);
    assertThat(
            browser
                .value(
                    "parseFloat(getComputedStyle(document.querySelector('.tile .time')).fontSize)")
                .doubleValue())
        .isGreaterThanOrEqualTo(24);
  }

  @Test
  void aPhoneShowsOneColumn() {
    browser.size(390, 844);
    crowd(12);
    logIn("1234");
    browser.await(TILES + " === 12");

    assertThat(browser.value("document.documentElement.scrollWidth").intValue()).isEqualTo(390);
    assertThat(
            browser
                .value(
                    "new Set([...document.querySelectorAll('.tile')].map(one =>"
                        + " one.getBoundingClientRect().left)).size")
                .intValue())
        .isOne();
  }
}
