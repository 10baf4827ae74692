package com.dialer360.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that a server answers. */
class ServerRunTest {
  private static final String ADDED =
      """
      {"function":"add_lead","succeeded":true,"news":[{"a":[1]}],"outcomes":[
       {"outcome":"lead_added","kind":"success","message":"SUCCESS: a, b","lead_id":21,
        "ratio":0.5,"new":true,"gone":null,"more":{"x":[]}},
       {"outcome":"hopper_added","kind":"notice","message":"NOTICE: c","hopper_id":7}]}
      """;
  private static final String REFUSED =
      """
      {"function":"add_lead","succeeded":false,
       "outcomes":[{"outcome":"login_bad","kind":"error","message":"ERROR: no"}]}
      """;

  private final Shell shell =
      new Shell().with("DIALER360_USER", "6666").with("DIALER360_PASSWORD", "p:w ä");

  @Test
  void textIsAskedForInTheWayThatEveryServerUnderstands() {
    try (FakeServer server = FakeServer.answeringText("SUCCESS: add_lead - 1\nNOTICE: x\n")) {
      Shell.Run run =
          shell.run(
              "add_lead", "--url", server.url(), "--first-name", "Zoë & Co", "--set", "color=a=b");

      assertThat(run).isEqualTo(new Shell.Run(0, "SUCCESS: add_lead - 1\nNOTICE: x\n", ""));
      FakeServer.Asked asked = server.asked();
      assertThat(asked.method()).isEqualTo("POST");
      assertThat(asked.address()).isEqualTo("/adminpanel/api.php");
      assertThat(asked.accept()).isEqualTo("text/plain");
      assertThat(asked.authorization()).isEmpty();
      assertThat(asked.form())
          .isEqualTo(
              Map.of(
                  "user", "6666",
                  "pass", "p:w ä",
                  "function", "add_lead",
                  "source", "cli",
                  "first_name", "Zoë & Co",
                  "color", "a=b"));
    }
  }

  @Test
  void dataIsAskedForWithBasicAuthorization() {
    try (FakeServer server = FakeServer.answeringJson(ADDED)) {
      Shell.Run run =
          shell
              .with("DIALER360_URL", server.url())
              .run("--source", "crm", "add_lead", "--output", "json");

      assertThat(run.exitCode()).isZero();
      assertThat(run.out())
          .isEqualTo(
              """
              {
                "function": "add_lead",
                "succeeded": true,
                "outcomes": [
                  {
                    "outcome": "lead_added",
                    "kind": "success",
                    "message": "SUCCESS: a, b",
                    "lead_id": 21,
                    "ratio": 0.5,
                    "new": true,
                    "gone": ""
                  },
                  {
                    "outcome": "hopper_added",
                    "kind": "notice",
                    "message": "NOTICE: c",
                    "hopper_id": 7
                  }
                ]
              }
              """);
      FakeServer.Asked asked = server.asked();
      assertThat(asked.accept()).isEqualTo("application/json");
      assertThat(asked.authorization()).isEqualTo("Basic NjY2NjpwOncgw6Q=");
      assertThat(asked.form()).isEqualTo(Map.of("function", "add_lead", "source", "crm"));
    }
  }

  @Test
  void csvHasTheColumnsOfAllOutcomes() {
    try (FakeServer server = FakeServer.answeringJson(ADDED)) {
      Shell.Run run = shell.run("add_lead", "--url", server.url(), "-o", "csv");

      assertThat(run.out())
          .isEqualTo(
              """
              outcome,kind,message,lead_id,ratio,new,gone,hopper_id
              lead_added,success,"SUCCESS: a, b",21,0.5,true,,
              hopper_added,notice,NOTICE: c,,,,,7
              """);
    }
  }

  @Test
  void aTableIsAlignedAndCutToTheTerminal() {
    try (FakeServer server = FakeServer.answeringJson(ADDED)) {
      Shell.Run wide = shell.run("add_lead", "--url", server.url(), "-o", "TABLE");
      Shell.Run narrow =
          shell.with("COLUMNS", "30").run("add_lead", "--url", server.url(), "-o", "table");

      assertThat(wide.out())
          .isEqualTo(
              """
              outcome       kind     lead_id  ratio  new   gone  hopper_id  message
              ------------  -------  -------  -----  ----  ----  ---------  -------------
              lead_added    success  21       0.5    true                   SUCCESS: a, b
              hopper_added  notice                               7          NOTICE: c
              """);
      assertThat(narrow.out().lines())
          .containsExactly(
              "outcome       kind     lead_id",
              "------------  -------  -------",
              "lead_added    success  21",
              "hopper_added  notice");
    }
  }

  @Test
  void anAnswerThatSaysNothingIsNoLineAndASuccess() {
    String nothing = "{\"function\":\"update_lead\",\"succeeded\":true,\"outcomes\":[]}";
    try (FakeServer text = FakeServer.answeringText("");
        FakeServer json = FakeServer.answeringJson(nothing)) {
      assertThat(shell.run("add_lead", "--url", text.url())).isEqualTo(new Shell.Run(0, "", ""));
      assertThat(shell.run("add_lead", "--url", json.url(), "-o", "csv"))
          .isEqualTo(new Shell.Run(0, "", ""));
      assertThat(shell.run("add_lead", "--url", json.url(), "-o", "table"))
          .isEqualTo(new Shell.Run(0, "", ""));
      assertThat(shell.run("add_lead", "--url", json.url(), "-o", "json"))
          .isEqualTo(
              new Shell.Run(
                  0,
                  """
                  {
                    "function": "update_lead",
                    "succeeded": true,
                    "outcomes": [ ]
                  }
                  """,
                  ""));
    }
  }

  @Test
  void aRefusalEndsWithOne() {
    try (FakeServer text = FakeServer.answeringText("NOTICE: x\nERROR: no\n");
        FakeServer json = FakeServer.answering(401, "application/json", REFUSED);
        FakeServer teapot = FakeServer.answering(418, "text/plain", "Coffee: x")) {
      assertThat(shell.run("add_lead", "--url", text.url()))
          .isEqualTo(new Shell.Run(1, "NOTICE: x\nERROR: no\n", ""));
      assertThat(shell.run("add_lead", "--url", json.url(), "-o", "csv"))
          .isEqualTo(new Shell.Run(1, "outcome,kind,message\nlogin_bad,error,ERROR: no\n", ""));
      assertThat(shell.run("add_lead", "--url", teapot.url()))
          .isEqualTo(new Shell.Run(1, "Coffee: x", ""));
    }
  }

  @Test
  void aServerThatOnlySpeaksTextIsShownAsItAnswers() {
    try (FakeServer server = FakeServer.answeringText("SUCCESS: added\n")) {
      assertThat(shell.run("add_lead", "--url", server.url(), "-o", "json"))
          .isEqualTo(
              new Shell.Run(0, "SUCCESS: added\n", "dialer360: the server answers in text only\n"));
    }
  }

  @Test
  void aServerInTroubleIsToldInOneLine() {
    try (FakeServer trouble =
            FakeServer.answering(503, "text/plain", "ERROR: DATABASE NOT AVAILABLE\nmore\n");
        FakeServer page = FakeServer.answering(502, "text/html", "<html>");
        FakeServer elsewhere = FakeServer.answering(302, "text/plain", "");
        FakeServer broken = FakeServer.answeringJson("{\"outcomes\":[{]}");
        FakeServer other = FakeServer.answeringJson("[1]")) {
      assertFailed(trouble, " answered with status 503: ERROR: DATABASE NOT AVAILABLE");
      assertFailed(page, " answered with status 502");
      assertFailed(elsewhere, " answered with status 302");
      assertFailed(broken, " sent JSON that is no answer of this API");
      assertFailed(other, " sent JSON that is no answer of this API");
    }
  }

  @Test
  void anUnreachableServerIsToldInOneLine() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    String url = "http://127.0.0.1:" + free + "/";

    assertThat(shell.run("version", "--url", url))
        .isEqualTo(
            new Shell.Run(1, "", "dialer360: cannot reach " + url + ": nothing listens there\n"));
  }

  @Test
  void aServerThatKeepsSilentIsNotWaitedForLonger() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
      Exchange exchange = new Exchange(new ServerAddress(uri), Duration.ofMillis(20));

      Assertions.assertThatThrownBy(() -> exchange.send(HttpRequest.newBuilder(uri).build()))
          .isInstanceOf(CallFailed.class)
          .hasMessageStartingWith(uri + " has not answered within ");
    }
  }

  @Test
  void anOpenFunctionNeedsNoCaller() {
    try (FakeServer server = FakeServer.answeringText("VERSION: 1|\n")) {
      Shell.Run run = new Shell().run("--url", server.url(), "version");

      assertThat(run).isEqualTo(new Shell.Run(0, "VERSION: 1|\n", ""));
      assertThat(server.asked().form()).isEqualTo(Map.of("function", "version", "source", "cli"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost:8080",
        "ftp://host/",
        "http:///x",
        "http://u:secret@host/",
        "http://host/?pass=secret",
        "http://host/#x",
        "http://ho st/"
      })
  void whatIsNoAddressOfAServerIsWrongUsage(String url) {
    Shell.Run run = shell.run("version", "--url", url);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("dialer360: the address of a server must be like http://");
    assertThat(run.all()).doesNotContain("secret");
  }

  @Test
  void theDialectOfAServerCannotBeChosen() {
    Shell.Run run = shell.run("version", "--url", "http://h/", "--dialect", "vicidial");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("leave --dialect out");
  }

  private void assertFailed(FakeServer server, String message) {
    assertThat(shell.run("add_lead", "--url", server.url(), "-o", "json"))
        .isEqualTo(new Shell.Run(1, "", "dialer360: " + server.url() + message + "\n"));
  }
}
