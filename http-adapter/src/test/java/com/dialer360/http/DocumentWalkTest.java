package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.dialect.DialectName;
import com.dialer360.fixtures.conformance.CaseFiles;
import com.dialer360.fixtures.conformance.Row;
import com.dialer360.wiring.Functions;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks the API document: its list of functions, and each address that it gives as an example. The
 * document's user and host are made up; its parameters are not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentWalkTest {
  /** Described in the document, and left out of its list. */
  private static final String UNLISTED = "update_log_entry";

  /** Their answers are pages, which no log tells of. */
  private static final Set<String> CHOOSERS = Set.of("sounds_list", "moh_list", "vm_list");

  private ConformanceServer server;

  @BeforeAll
  void start(@TempDir Path webroot) throws SQLException {
    server = ConformanceServer.start(webroot);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  static List<String> examples() {
    return lines("document-examples.txt");
  }

  @Test
  void everyFunctionOfTheDocumentIsThereAndNoOther() {
    assertThat(Functions.all().stream().map(function -> function.entry().name()))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(lines("document-functions.txt").stream(), Stream.of(UNLISTED)).toList());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void anExampleIsAnsweredByItsOwnFunction(String query) throws IOException {
    String function = query.replaceFirst(".*function=([a-z_]+).*", "$1");
    server.database().reset(new CaseFiles().load(function).fixtures());
    server.flush();

    String answer = answer(query.replace("user=youruser", "user=6666"));

    if (CHOOSERS.contains(function)) {
      assertThat(answer).contains("function choose_file(", "close frame");
    } else {
      assertThat(server.database().rows("SELECT DISTINCT function FROM {p}api_log"))
          .extracting(Row::values)
          .containsExactly(List.of(Optional.of(function)));
    }
  }

  private String answer(String query) throws IOException {
    HttpURLConnection call =
        (HttpURLConnection)
            URI.create(server.page(DialectName.DIALER360) + "?" + query.replace("|", "%7C"))
                .toURL()
                .openConnection();
    assertThat(call.getResponseCode()).isEqualTo(200);
    try (InputStream in = call.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> lines(String resource) {
    try (InputStream in = DocumentWalkTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
