package com.dialer360.http.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerfileTest {
  private final String text;
  private final DockerfileRules rules;

  DockerfileTest() throws IOException {
    text = Files.readString(Path.of("src/main/docker/Dockerfile"));
    rules = new DockerfileRules(Files.readString(Path.of("pom.xml")));
  }

  @Test
  void keepsTheRules() {
    assertThat(rules.complaints(Dockerfile.parse(text))).isEmpty();
  }

  @Test
  void sendsTheBuilderNothingButWhatItCopies() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/main/docker/Dockerfile.dockerignore")))
        .containsExactly("*", "!target/dialer360-server.jar");
    assertThat(Dockerfile.parse(text).all("COPY"))
        .allMatch(copy -> copy.startsWith("target/dialer360-server.jar "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FROM \\S+; FROM eclipse-temurin; the base image is not pinned",
        "FROM \\S+; FROM eclipse-temurin:latest; the base image is not pinned",
        "FROM \\S+; FROM eclipse-temurin:17; the base image is not pinned",
        "USER .*; USER root; it runs as root, or as a user without a number",
        "USER .*; USER 0:0; it runs as root, or as a user without a number",
        "(?m)^USER .*; ''; it runs as root, or as a user without a number",
        "CMD \\[.*; CMD curl -f http://localhost; it has no health check that runs without a shell",
        "HEALTHCHECK; LABEL; it has no health check that runs without a shell",
        "ENTRYPOINT .*; ENTRYPOINT java -jar a.jar; its entry point needs a shell, which does not pass"
            + " signals on",
        "COPY target/dialer360-server; COPY target/other; it takes in what the build does not make",
        "COPY target/; COPY src/; it takes in what the build does not make",
        "COPY; ADD; it takes in what the build does not make",
        "VOLUME; ARG DATABASE_PASSWORD VOLUME; it holds a secret",
        "DIALER360_DATA_DIR=; DIALER360_DATABASE_PASSWORD=x DIALER360_DATA_DIR=; it holds a secret",
        "DIALER360_HTTP_HOST=; DIALER360_HTTP_HOSTS=x DIALER360_HTTP_HOST=; it sets what is no"
            + " setting",
        "EXPOSE 8080; EXPOSE 80; it exposes another port than it listens on",
        "EXPOSE 8080; ''; it exposes another port than it listens on",
        "=0.0.0.0; =127.0.0.1; it listens where nobody outside can call",
        "VOLUME .*; ''; its data is lost with it",
        "RUN ; RUN apt-get install -y curl && ; it fetches what is not pinned",
      })
  void seesWhatBreaksOne(String part, String instead, String complaint) {
    String broken = text.replaceAll(part, instead);
    assertThat(broken).isNotEqualTo(text);
    assertThat(rules.complaints(Dockerfile.parse(broken))).contains(complaint);
  }
}
