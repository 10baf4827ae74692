package com.dialer360.http;

import com.dialer360.dialect.DialectName;
import com.dialer360.fixtures.conformance.CaseExceptions;
import com.dialer360.fixtures.conformance.CaseFiles;
import com.dialer360.fixtures.conformance.ConformanceRunner;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Replays all recorded cases over HTTP, against a real database, with the clock stopped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest {
  private ConformanceServer server;
  private ConformanceRunner runner;

  @BeforeAll
  void start(@TempDir Path webroot) throws SQLException {
    server = ConformanceServer.start(webroot);
    runner = new ConformanceRunner(server.database(), server, CaseExceptions.ofThisProject());
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @TestFactory
  Stream<DynamicContainer> cases() {
    return new CaseFiles().names().stream().map(this::cases);
  }

  private DynamicContainer cases(String file) {
    return DynamicContainer.dynamicContainer(
        file, Arrays.stream(DialectName.values()).flatMap(dialect -> runner.tests(file, dialect)));
  }
}
