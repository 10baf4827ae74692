package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.dialer360.fixtures.conformance.CaseFiles;
import com.dialer360.fixtures.conformance.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page at /docs in Chromium: a function is tried out. */
@Timeout(180)
class DocsPageTest {
  private static final String FUNCTION = "[id$=\"-add_lead\"] ";
  private static final String PHONE = "7275559876";
  private static final String ANSWER = FUNCTION + ".live-responses-table .response";

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static Browser browser;
  private static ConformanceServer server;

  @BeforeAll
  static void start() throws IOException, SQLException {
    String missing = Browser.missing("the page at /docs");
    if (!Browser.installed()) {
      System.out.println(missing);
    }
    assumeTrue(Browser.installed(), missing);
    server = ConformanceServer.start(Files.createDirectory(folder.resolve("web")));
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void fillDatabase() throws IOException {
    server.database().reset(new CaseFiles().load("add_lead").fixtures());
    server.flush();
  }

  private static List<List<Optional<String>>> leads() {
    return server
        .database()
        .rows("SELECT list_id FROM {p}list WHERE phone_number = '" + PHONE + "'")
        .stream()
        .map(Row::values)
        .toList();
  }

  private void openFunction() {
    browser.size(1400, 1000);
    browser.open(server.at("/docs").toString());
    browser.await(there(FUNCTION + ".opblock-summary"));
    browser.click(FUNCTION + ".opblock-summary-control");
    browser.await(there(FUNCTION + ".try-out__btn"));
  }

  private void logIn(String pass) {
    browser.click(".auth-wrapper .authorize");
    browser.await(there("#auth-basic-username"));
    browser.type("#auth-basic-username", "6666");
    browser.type("#auth-basic-password", pass);
    browser.click(".auth-container form button[type=submit]");
    browser.await("!" + there("#auth-basic-username"));
    browser.click(".dialog-ux .btn-done");
  }

  /** Fills the form, sends it, and waits for the answer. */
  private void tryOut() {
    browser.click(FUNCTION + ".try-out__btn");
    fill("source", "docs");
    fill("phone_number", PHONE);
    fill("list_id", "101");
    browser.click(FUNCTION + ".execute");
    browser.await(there(ANSWER + " .highlight-code code"));
  }

  private void fill(String parameter, String value) {
    String field = FUNCTION + "[data-property-name=\"" + parameter + "\"] input[type=text]";
    browser.await(there(field));
    browser.type(field, value);
  }

  private static String there(String selector) {
    return "document.querySelector('" + selector + "') !== null";
  }

  private String text(String selector) {
    return browser.value("document.querySelector('" + selector + "').textContent").textValue();
  }

  @Test
  void aLeadIsAdded() {
    openFunction();
    logIn("1234");
    tryOut();

    assertThat(text(ANSWER + " .response-col_status"))
        .as(text(FUNCTION + ".curl") + text(ANSWER + " .highlight-code code"))
        .startsWith("200");
    assertThat(text(ANSWER + " .highlight-code code"))
        .contains("\"function\": \"add_lead\"", "\"succeeded\": true", "\"lead_added\"");
    assertThat(leads()).containsExactly(List.of(Optional.of("101")));
  }

  @Test
  void aWrongPasswordIsAnsweredWithAProblem() {
    openFunction();
    logIn("wrong");
    tryOut();

    assertThat(text(ANSWER + " .response-col_status")).startsWith("401");
    assertThat(text(ANSWER + " .highlight-code code")).contains("\"outcome\": \"login_bad\"");
    assertThat(leads()).isEmpty();
  }

  @Test
  void aFormIsEmptyAtFirst() {
    openFunction();
    browser.click(FUNCTION + ".try-out__btn");
    browser.await(there(FUNCTION + "[data-property-name=\"comments\"] input"));

    String values =
        "[...document.querySelectorAll('%sinput[type=text]')].map(one => one.value).join('')";
    assertThat(browser.value(values.formatted(FUNCTION)).textValue()).isEmpty();
  }

  @Test
  void whatIsNoFunctionIsThereToo() {
    openFunction();

    assertThat(browser.value("document.body.textContent").textValue())
        .contains("/api/v1/batch", "/api/v1/imports/{id}/refusals", "/health/ready");
  }
}
