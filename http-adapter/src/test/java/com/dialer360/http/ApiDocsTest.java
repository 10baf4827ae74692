package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiDocsTest {
  private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(docs/[^\"]+)\"");

  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void theDocumentDescribesTheFunctionsOfTheCatalogueAndTheTroublesOfCalls()
      throws JsonProcessingException {
    HttpResponse<String> answer = server.get("/openapi.json");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    JsonNode document = new ObjectMapper().readTree(answer.body());
    assertThat(document.get("openapi").textValue()).isEqualTo("3.1.0");
    assertThat(document.get("paths").has("/api/v1/add_lead")).isTrue();
    assertThat(document.get("paths")).hasSize(3);
    assertThat(
            document.at(
                "/components/responses/add_lead.413/content/application~1problem+json/examples"))
        .hasSize(1);
  }

  @Test
  void thePageNeedsNothingOfOtherHosts() {
    HttpResponse<String> page = server.get("/docs");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'; script-src 'self';")
        .contains("connect-src 'self'")
        .doesNotContain("http");
    assertThat(page.body()).doesNotContain("http:", "https:", "<script>");
    assertThat(FILE.matcher(page.body()).results().map(found -> found.group(1)))
        .hasSize(3)
        .allSatisfy(file -> assertThat(server.get("/" + file).statusCode()).isEqualTo(200));
  }

  @ParameterizedTest
  @CsvSource({
    "swagger-ui-bundle.js, text/javascript; charset=utf-8",
    "swagger-ui.css, text/css; charset=utf-8",
    "start.js, text/javascript; charset=utf-8"
  })
  void filesHaveTheirTypes(String file, String type) {
    assertThat(server.get("/docs/" + file).headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void noOtherFileIsServed() {
    assertThat(server.get("/docs/explorer.properties").statusCode()).isEqualTo(404);
    assertThat(server.get("/docs/..%2Flogback.xml").statusCode()).isBetween(400, 404);
  }
}
