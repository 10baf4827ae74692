package com.dialer360.http.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.configuration.ConfigurationKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The service's files fit each other, the package and the program. */
class ServiceUnitTest {
  private static final Path FOLDER = Path.of("src/main/systemd");

  private final List<String> unit;

  ServiceUnitTest() throws IOException {
    unit = Files.readAllLines(FOLDER.resolve("dialer360.service"));
  }

  @Test
  void startsTheJarWhereThePackagePutsIt() throws IOException {
    assertThat(unit)
        .anyMatch(
            line ->
                line.startsWith("ExecStart=/usr/bin/java ")
                    && line.endsWith(" -jar /opt/dialer360/lib/dialer360-server.jar"));
    assertThat(Files.readString(Path.of("src/main/assembly/package.xml")))
        .contains(
            "/dialer360-server.jar</source><outputDirectory>lib</outputDirectory>",
            "/dialer360.service</source>",
            "/dialer360.conf</source>");
  }

  @Test
  void keepsTheDatabaseOfItsOwnWhereItMayWrite() {
    assertThat(unit)
        .contains(
            "StateDirectory=dialer360",
            "Environment=DIALER360_DATA_DIR=%S/dialer360",
            "EnvironmentFile=-/etc/dialer360/dialer360.conf");
  }

  @Test
  void stopsTheDatabaseAfterTheCalls() {
    assertThat(unit).contains("KillMode=mixed", "SuccessExitStatus=143");
  }

  @Test
  void isLockedIn() {
    assertThat(unit)
        .contains(
            "DynamicUser=yes",
            "CapabilityBoundingSet=",
            "NoNewPrivileges=yes",
            "PrivateDevices=yes",
            "PrivateTmp=yes",
            "ProtectHome=yes",
            "ProtectSystem=strict",
            "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX",
            "SystemCallFilter=@system-service");
  }

  @Test
  void theExampleNamesSettingsThatThereAre() throws IOException {
    List<String> names =
        Files.readAllLines(FOLDER.resolve("dialer360.conf")).stream()
            .filter(line -> line.startsWith("#") && line.contains("=") && !line.startsWith("# "))
            .map(line -> line.substring(1).split("=", 2)[0])
            .filter(name -> !name.equals("JAVA_OPTS"))
            .toList();
    assertThat(names).hasSizeGreaterThan(5).doesNotHaveDuplicates();
    assertThat(names)
        .isSubsetOf(
            Arrays.stream(ConfigurationKey.values())
                .map(ConfigurationKey::inEnvironment)
                .toArray(String[]::new));
  }

  @Test
  void theExampleSetsNothing() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve("dialer360.conf")))
        .allMatch(line -> line.isEmpty() || line.startsWith("#"));
  }
}
