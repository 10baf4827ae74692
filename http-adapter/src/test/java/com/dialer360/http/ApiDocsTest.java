package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.http.openapi.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import java.net.http.HttpResponse;
import java.util.Map;
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
    assertThat(document.get("paths").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly(
            "/api/v1/add_lead",
            "/api/v1/phone_number_log",
            "/api/v1/sounds_list",
            "/api/v1/batch",
            "/api/v1/imports",
            "/api/v1/imports/{id}",
            "/api/v1/imports/{id}/refusals",
            "/api/v1/stream/agents",
            "/health/live",
            "/health/ready",
            "/metrics");
    assertThat(
            document.at(
                "/components/responses/add_lead.413/content/application~1problem+json/examples"))
        .hasSize(1);
  }

  @Test
  void theWholeDocumentIsValidAndSoIsEachExample() throws JsonProcessingException {
    JsonNode document = new ObjectMapper().readTree(server.get("/openapi.json").body());
    SchemaValidator validator = new SchemaValidator(document);

    assertThat(validator.complaints()).isEmpty();
    for (Map.Entry<String, JsonNode> response : document.at("/components/responses").properties()) {
      for (Map.Entry<String, JsonNode> content : response.getValue().get("content").properties()) {
        String pointer =
            "/components/responses/%s/content/%s/schema"
                .formatted(response.getKey(), content.getKey().replace("/", "~1"));
        assertThat(content.getValue().get("examples"))
            .as(pointer)
            .isNotEmpty()
            .allSatisfy(
                example ->
                    assertThat(validator.complaints(pointer, example.get("value"))).isEmpty());
      }
    }
  }

  @Test
  void whatIsNoFunctionIsDescribedAsItIs() throws JsonProcessingException {
    JsonNode document = new ObjectMapper().readTree(server.get("/openapi.json").body());
    JsonNode imports = document.at("/paths/~1api~1v1~1imports/post");
    assertThat(imports.get("parameters").findValuesAsText("name"))
        .contains("source", "list_id", "duplicate_check", "map", "dry_run", "again")
        .doesNotContain("idempotency_key");
    assertThat(imports.at("/requestBody/content").properties())
        .extracting(Map.Entry::getKey)
        .contains("text/csv", "application/x-ndjson");
    assertThat(imports.get("responses").properties())
        .extracting(Map.Entry::getKey)
        .contains("200", "400", "401", "409", "415", "429", "501", "503");
    assertThat(
            document.at(
                "/paths/~1api~1v1~1batch/post/requestBody/content/application~1json/schema/maxItems"))
        .isEqualTo(new IntNode(BatchHandler.MOST_CALLS));
    assertThat(document.at("/paths/~1health~1live/get/security").isEmpty()).isTrue();
    assertThat(document.at("/paths/~1api~1v1~1stream~1agents/get").has("security")).isFalse();
  }

  @Test
  void anImportAnswersAsDescribed() throws JsonProcessingException {
    JsonNode document = new ObjectMapper().readTree(server.get("/openapi.json").body());
    String imported =
        server
            .post(
                ImportHandler.PATH + "?" + RunningServer.LOGIN + "&list_id=101",
                "text/csv",
                "phone_number\n1\n")
            .body();
    String batch =
        server
            .post(
                BatchHandler.PATH + "?" + RunningServer.LOGIN,
                "application/json",
                "[{\"function\":\"add_lead\"}]")
            .body();

    SchemaValidator validator = new SchemaValidator(document);
    String pointer = "/components/responses/%s.200/content/application~1json/schema";
    assertThat(
            validator.complaints(
                pointer.formatted("import_leads"), new ObjectMapper().readTree(imported)))
        .isEmpty();
    assertThat(validator.complaints(pointer.formatted("batch"), new ObjectMapper().readTree(batch)))
        .isEmpty();
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
