package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.fixtures.conformance.CaseExceptions;
import com.dialer360.fixtures.conformance.CaseFiles;
import com.dialer360.fixtures.conformance.CaseRequest;
import com.dialer360.fixtures.conformance.ConformanceRunner;
import com.dialer360.fixtures.conformance.HttpAnswer;
import com.dialer360.http.openapi.SchemaValidator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Puts the recorded cases of known functions to /api/v1: each answer must be one that the OpenAPI
 * document describes, and none of them trouble.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiConformanceTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ConformanceServer server;
  private ConformanceRunner runner;
  private JsonNode document;
  private SchemaValidator validator;

  @BeforeAll
  void start(@TempDir Path webroot) throws SQLException, IOException {
    server = ConformanceServer.start(webroot);
    runner = new ConformanceRunner(server.database(), server, CaseExceptions.ofThisProject());
    try (InputStream in = server.at("/openapi.json").toURL().openStream()) {
      document = JSON.readTree(in);
    }
    validator = new SchemaValidator(document);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return new CaseFiles()
        .names().stream()
            .map(
                file ->
                    DynamicContainer.dynamicContainer(
                        file, runner.tests(file, this::page, this::judge)));
  }

  private Optional<URI> page(CaseRequest request) {
    return request
        .function()
        .filter(name -> document.get("paths").has("/api/v1/" + name))
        .map(name -> server.at("/api/v1/" + name));
  }

  private void judge(CaseRequest request, HttpAnswer answer) {
    String response = request.function().orElseThrow() + "." + answer.status();
    String type = answer.header("content-type").orElse("").replaceFirst(";.*", "");
    String content =
        "/components/responses/" + response + "/content/" + type.replace("/", "~1") + "/schema";
    assertThat(document.at(content).isMissingNode())
        .as("%s is described, for %s", content, answer.body())
        .isFalse();
    assertThat(answer.body()).doesNotContain("\"internal_error\"");
    Stream<String> values =
        type.equals("application/x-ndjson") ? answer.body().lines() : Stream.of(answer.body());
    assertThat(values)
        .allSatisfy(
            value -> assertThat(validator.complaints(content, read(value))).as(value).isEmpty());
  }

  private static JsonNode read(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(value, e);
    }
  }
}
