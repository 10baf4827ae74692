package com.dialer360.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ListedFunction;
import com.dialer360.http.problem.Problem;
import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.wiring.Functions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {
  private static final List<FunctionEntry<?>> ENTRIES =
      Functions.all().stream()
          .<FunctionEntry<?>>map(ListedFunction::entry)
          .sorted(Comparator.comparing(FunctionEntry::name))
          .toList();
  private static final Problem TROUBLE = Problem.trouble("", 503, "stopping", "ERROR: STOPPING");

  private final ObjectNode document =
      OpenApiDocument.of("1.0.0", OpenApiDocument.functions("/api/v1", ENTRIES, List.of(TROUBLE)));

  @Test
  void isValidByThePublishedSchema() {
    assertThat(new SchemaValidator(document).complaints()).isEmpty();
  }

  @Test
  void aBrokenDocumentIsRefused() {
    ObjectNode untitled = document.deepCopy();
    ((ObjectNode) untitled.get("info")).remove("title");
    assertThat(new SchemaValidator(untitled).complaints()).anyMatch(text -> text.contains("title"));

    ObjectNode misspelled = document.deepCopy();
    ((ObjectNode) misspelled.at("/paths/~1api~1v1~1version/get")).put("sumary", "x");
    assertThat(new SchemaValidator(misspelled).complaints())
        .anyMatch(text -> text.contains("sumary"));

    ObjectNode mistyped = document.deepCopy();
    ((ObjectNode) mistyped.at("/components/schemas/add_lead.lead_added")).put("type", "objekt");
    assertThat(new SchemaValidator(mistyped).complaints()).anyMatch(text -> text.contains("/type"));

    ObjectNode dangling = document.deepCopy();
    ((ObjectNode) dangling.at("/components/schemas")).remove("add_lead.lead_added");
    assertThat(new SchemaValidator(dangling).complaints())
        .contains("#/components/schemas/add_lead.lead_added leads nowhere");
  }

  @Test
  void everyFunctionHasAPathWithTwoOperations() {
    assertThat(document.get("paths").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyElementsOf(ENTRIES.stream().map(one -> "/api/v1/" + one.name()).toList());
    assertThat(document.get("paths").findValuesAsText("operationId"))
        .hasSize(2 * ENTRIES.size())
        .doesNotHaveDuplicates()
        .contains("add_lead", "add_lead_by_get", "version", "version_by_post");
  }

  @Test
  void everyOutcomeIsAnExampleOfItsFunction() {
    for (FunctionEntry<?> entry : ENTRIES) {
      List<String> examples =
          responses(entry)
              .flatMap(OpenApiDocumentTest::content)
              .flatMap(
                  content -> content.path("examples").properties().stream().map(Map.Entry::getKey))
              .toList();
      assertThat(examples)
          .as(entry.name())
          .containsAll(
              Stream.concat(entry.outcomes().stream(), entry.refusals().stream())
                  .filter(type -> !EndOfTable.class.isAssignableFrom(type))
                  .map(type -> OutcomeName.of(type).toString())
                  .toList());
    }
  }

  @Test
  void everyExampleIsValidByTheSchemaBesideIt() {
    SchemaValidator validator = new SchemaValidator(document);
    int count = 0;
    for (Map.Entry<String, JsonNode> response : document.at("/components/responses").properties()) {
      for (Map.Entry<String, JsonNode> content : response.getValue().get("content").properties()) {
        String pointer =
            "/components/responses/%s/content/%s/schema"
                .formatted(response.getKey(), content.getKey().replace("/", "~1"));
        for (JsonNode example : content.getValue().get("examples")) {
          assertThat(validator.complaints(pointer, example.get("value")))
              .as(pointer + " " + example)
              .isEmpty();
          count++;
        }
      }
    }
    assertThat(count).isGreaterThan(300);
  }

  @Test
  void aMissingAndAnUnknownFieldAreRefused() {
    String added = "/components/responses/add_lead.200/content/application~1json";
    SchemaValidator validator = new SchemaValidator(document);
    ObjectNode body = document.at(added + "/examples/add_lead.lead_added/value").deepCopy();
    ObjectNode outcome = (ObjectNode) body.at("/outcomes/0");
    assertThat(validator.complaints(added + "/schema", body)).isEmpty();
    outcome.put("more", 1);
    assertThat(validator.complaints(added + "/schema", body)).isNotEmpty();
    outcome.remove(List.of("more", "lead_id"));
    assertThat(validator.complaints(added + "/schema", body)).isNotEmpty();

    String refused =
        "/components/responses/add_lead.409/content/" + Problem.MEDIA_TYPE.replace("/", "~1");
    ObjectNode problem =
        document.at(refused + "/examples/add_lead.duplicate_in_list/value").deepCopy();
    assertThat(validator.complaints(refused + "/schema", problem)).isEmpty();
    problem.withObject("/fields").remove("duplicate_id");
    assertThat(validator.complaints(refused + "/schema", problem)).isNotEmpty();
  }

  @Test
  void rulesOfParametersComeFromTheCatalogue() {
    assertThat(parameter("add_lead", "phone_number"))
        .isEqualTo(
            Json.type("string")
                .put("minLength", 6)
                .put("maxLength", 16)
                .put("pattern", "^[0-9,]*$"));
    assertThat(parameter("add_user", "agent_pass").get("format").textValue()).isEqualTo("password");
    assertThat(parameter("phone_number_log", "type").get("enum"))
        .isEqualTo(Json.texts(List.of("IN", "OUT", "ALL")));
    assertThat(parameter("update_list", "outbound_cid").at("/anyOf/1/enum"))
        .isEqualTo(Json.texts(List.of("--BLANK--")));
    assertThat(parameter("update_list", "outbound_cid").at("/anyOf/0/maxLength").intValue())
        .isEqualTo(18);
    assertThat(document.at("/components/schemas/add_lead.form/required"))
        .isEqualTo(Json.texts(List.of("source", "phone_number")));
    assertThat(document.at("/components/schemas/add_lead.form/additionalProperties/type"))
        .isEqualTo(Json.of("string"));
    assertThat(document.at("/components/schemas/add_lead.form/properties/gender/description"))
        .isEqualTo(Json.of("M, F or U. If left out: U."));
  }

  @Test
  void aTableIsAnArrayOrLines() {
    JsonNode content = document.at("/components/responses/did_log_export.200/content");
    assertThat(content.at("/application~1json/schema/items/$ref").textValue())
        .isEqualTo("#/components/schemas/did_log_export.call");
    assertThat(content.at("/application~1x-ndjson/schema/$ref").textValue())
        .isEqualTo("#/components/schemas/did_log_export.call");
  }

  @Test
  void needsALoginWhereTheFunctionDoes() {
    assertThat(document.at("/security")).hasSize(2);
    assertThat(document.at("/paths/~1api~1v1~1version/get/security").isEmpty()).isTrue();
    assertThat(document.at("/paths/~1api~1v1~1version/get/security").isArray()).isTrue();
    assertThat(document.at("/paths/~1api~1v1~1add_lead/get").has("security")).isFalse();
    assertThat(document.at("/components/securitySchemes/bearer/scheme").textValue())
        .isEqualTo("bearer");
  }

  private JsonNode parameter(String function, String name) {
    return Stream.of(document.at("/paths/~1api~1v1~1" + function + "/get/parameters"))
        .flatMap(JsonNode::valueStream)
        .filter(one -> one.get("name").textValue().equals(name))
        .findFirst()
        .orElseThrow()
        .get("schema");
  }

  private Stream<JsonNode> responses(FunctionEntry<?> entry) {
    return document.at("/components/responses").properties().stream()
        .filter(response -> response.getKey().startsWith(entry.name() + "."))
        .map(Map.Entry::getValue);
  }

  private static Stream<JsonNode> content(JsonNode response) {
    return response.get("content").valueStream();
  }
}
