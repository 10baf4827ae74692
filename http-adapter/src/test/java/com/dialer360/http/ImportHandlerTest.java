package com.dialer360.http;

import static com.dialer360.http.RunningServer.LOGIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.bulk.CsvRows;
import com.dialer360.bulk.ImportOrder;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportRow;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportHandlerTest {
  private static final String IMPORTS = "/api/v1/imports?" + LOGIN + "&list_id=101";
  private static final String CSV = "text/csv; charset=utf-8";

  private final RunningServer server = RunningServer.start();

  @AfterEach
  void stop() {
    server.close();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(answer.body(), e);
    }
  }

  private List<ImportRow> rows() {
    return server.centre.imports.rows;
  }

  @Test
  void importsColumns() {
    HttpResponse<String> answer =
        server.post(
            IMPORTS + "&duplicate_check=DUPLIST&map=Ort%3Dcity",
            CSV,
            "Phone,Ort,Size\r\n7275551111,\"Largo, FL\",1\r\n7275552222\r\n");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode job = json(answer);
    assertThat(job.get("id").asLong()).isEqualTo(7);
    assertThat(job.get("rows").asLong()).isEqualTo(2);
    assertThat(job.get("added").asLong()).isEqualTo(1);
    assertThat(job.get("refused").asLong()).isEqualTo(1);
    assertThat(job.get("finished").asBoolean()).isTrue();
    assertThat(job.get("refusals").asText()).isEqualTo("/api/v1/imports/7/refusals");
    assertThat(rows())
        .containsExactly(
            new ImportRow.Sent(2, Map.of("phone_number", "7275551111", "city", "Largo, FL")),
            new ImportRow.Unreadable(
                3, "wrong_columns", "the row has 1 columns, and the header 3"));
    assertThat(server.centre.imports.orders)
        .containsExactly(
            new ImportOrder(
                "101", Map.of("list_id", "101", "duplicate_check", "DUPLIST"), false, false));
  }

  @Test
  void importsObjectsALine() {
    HttpResponse<String> answer =
        server.post(
            IMPORTS + "&dry_run=Y&again=Y&map=Tel%3Dphone_number",
            "application/x-ndjson",
            """
            {"Tel": 7275551111, "city": "Largo", "state": null, "more": {"x": 1}}

            [1]
            {"phone_number"
            """);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).has("refusals")).isFalse();
    assertThat(rows())
        .containsExactly(
            new ImportRow.Sent(1, Map.of("phone_number", "7275551111", "city", "Largo")),
            new ImportRow.Unreadable(3, "not_json", "the row is no JSON object"),
            new ImportRow.Unreadable(4, "not_json", "the row is no JSON object"));
    assertThat(server.centre.imports.orders.get(0).dryRun()).isTrue();
    assertThat(server.centre.imports.orders.get(0).again()).isTrue();
  }

  @Test
  void aBodyMayBeLongerThanOtherRequests() {
    try (RunningServer small = new RunningServer(Map.of("http.max.request.bytes", "1024"))) {
      String row = "7275551111\n";

      HttpResponse<String> answer = small.post(IMPORTS, CSV, "phone_number\n" + row.repeat(10_000));

      assertThat(json(answer).get("rows").asLong()).isEqualTo(10_000);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, phone_number, '', 415, unsupported_media_type",
    "text/csv, name, '', 400, columns_unknown",
    "text/csv, '', '', 400, columns_unknown",
    "text/csv, phone_number, &lst_id=101, 400, unknown_parameter"
  })
  void whatCannotBeImportedIsToldClearly(
      String type, String body, String more, int status, String code) {
    HttpResponse<String> answer = server.post(IMPORTS + more, type, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).get("code").asText()).isEqualTo(code);
    assertThat(server.centre.imports.orders).isEmpty();
  }

  @Test
  void rowsThatAreNotWellFormedEndTheImportAndTellHowFarItIs() {
    HttpResponse<String> answer =
        server.post(IMPORTS, CSV, "phone_number\n7275551111\n\"7275552222\"x\n");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asText()).isEqualTo("rows_unreadable");
    assertThat(json(answer).get("id").asLong()).isEqualTo(7);
  }

  @Test
  void anUnboundedQuoteEndsTheImport() {
    HttpResponse<String> answer =
        server.post(
            IMPORTS, CSV, "phone_number\n7275551111\n\"" + "x\n".repeat(CsvRows.LONGEST_ROW));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asText()).isEqualTo("rows_unreadable");
    assertThat(json(answer).get("message").asText())
        .startsWith("ERROR: ROWS UNREADABLE - the row that begins in line 3 is longer than");
    assertThat(rows()).hasSize(1);
  }

  @Test
  void anObjectThatIsTooLongIsRefusedAndTheRestIsRead() {
    String tooLong = "{\"city\":\"" + "x".repeat(CsvRows.LONGEST_ROW) + "\"}\n";

    HttpResponse<String> answer =
        server.post(
            IMPORTS,
            "application/x-ndjson",
            "{\"phone_number\":1}\n" + tooLong + "{\"phone_number\":2}\n");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(rows())
        .containsExactly(
            new ImportRow.Sent(1, Map.of("phone_number", "1")),
            new ImportRow.Unreadable(
                2, "row_too_long", "the row is longer than 262144 characters: shorten it"),
            new ImportRow.Sent(3, Map.of("phone_number", "2")));
  }

  @Test
  void aConflictIsToldAsOne() {
    server.centre.imports.ending = ImportResult.DoneBefore::new;
    HttpResponse<String> before = server.post(IMPORTS, CSV, "phone_number\n1\n");
    assertThat(before.statusCode()).isEqualTo(409);
    assertThat(json(before).get("code").asText()).isEqualTo("imported_before");

    server.centre.imports.ending = ImportResult.OtherRows::new;
    assertThat(json(server.post(IMPORTS, CSV, "phone_number\n1\n")).get("code").asText())
        .isEqualTo("other_rows");
    server.centre.imports.ending = ImportResult.TakenOver::new;
    assertThat(json(server.post(IMPORTS, CSV, "phone_number\n1\n")).get("code").asText())
        .isEqualTo("taken_over");
  }

  @Test
  void whoIsNotKnownImportsNothing() {
    HttpResponse<String> answer =
        server.post("/api/v1/imports?user=6666&pass=no&source=test", CSV, "phone_number\n1\n");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(rows()).isEmpty();
  }

  @Test
  void aKeyImportsToo() {
    HttpResponse<String> answer =
        server.post(
            "/api/v1/imports?source=test&list_id=101",
            CSV,
            "phone_number\n1\n",
            "Authorization",
            "Bearer " + FakeCentre.KEY.token());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void progressAndResultFileAreForWhoImportsAndForTheHighestLevel() {
    server.post(IMPORTS, CSV, "phone_number,city\n7275551111,x\n1\n");

    assertThat(json(server.get("/api/v1/imports/7?" + LOGIN)).get("rows").asLong()).isEqualTo(2);
    HttpResponse<String> refusals = server.get("/api/v1/imports/7/refusals?" + LOGIN);
    assertThat(refusals.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
    assertThat(refusals.body())
        .isEqualTo(
            """
            line,phone_number,code,reason
            3,,wrong_columns,"the row has 1 columns, and the header 2"
            """);
    assertThat(server.get("/api/v1/imports/7?user=7777&pass=1234&source=test").statusCode())
        .isEqualTo(404);
    assertThat(server.get("/api/v1/imports/8?" + LOGIN).statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/imports/x?" + LOGIN).statusCode()).isEqualTo(404);
    assertThat(server.get("/api/v1/imports/7").statusCode()).isEqualTo(401);
  }
}
