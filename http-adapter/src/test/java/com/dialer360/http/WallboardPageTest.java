package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files of the wallboard, as they are sent. */
class WallboardPageTest {
  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/wallboard, text/html; charset=utf-8",
    "/wallboard/wallboard.css, text/css; charset=utf-8",
    "/wallboard/board.js, text/javascript; charset=utf-8",
    "/wallboard/wallboard.js, text/javascript; charset=utf-8"
  })
  void isServedUnderAStrictPolicy(String path, String contentType) {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(contentType);
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "*", "http");
    assertThat(server.ask("HEAD", path).statusCode()).isEqualTo(200);
  }

  @Test
  void hasNoScriptOrStyleInThePageAndNoOtherHost() {
    assertThat(server.get("/wallboard").body())
        .contains("<script src=\"wallboard/board.js\" defer></script>")
        .contains("<script src=\"wallboard/wallboard.js\" defer></script>")
        .doesNotContain("style=", "<style", "onclick", "http:", "https:", "//");
    for (String script : List.of("board.js", "wallboard.js")) {
      assertThat(server.get("/wallboard/" + script).body())
          .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval")
          .doesNotContain("http:", "https:", "localStorage");
    }
    assertThat(server.get("/wallboard/wallboard.css").body()).doesNotContain("url(", "@import");
  }

  @Test
  void isNothingButItsFiles() {
    assertThat(server.get("/wallboard/../wallboard/x").statusCode()).isEqualTo(404);
  }
}
