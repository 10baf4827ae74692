package com.dialer360.http;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.dialect.DialectName;
import com.dialer360.fixtures.SettableClock;
import com.dialer360.fixtures.conformance.CaseExceptions;
import com.dialer360.fixtures.conformance.ConformanceDatabase;
import com.dialer360.fixtures.conformance.ConformanceRunner;
import com.dialer360.fixtures.conformance.ServerUnderTest;
import com.dialer360.fixtures.conformance.SoundFiles;
import com.dialer360.persistence.PersistenceModule;
import com.dialer360.persistence.TestDatabase;
import com.dialer360.persistence.cache.Caches;
import com.dialer360.wiring.Dialer360;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

/** Replays the recorded cases over HTTP, against a real database, with the clock stopped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceTest implements ServerUnderTest {
  private static final Map<DialectName, String> PAGES =
      Map.of(
          DialectName.DIALER360, "/adminpanel/api.php",
          DialectName.VICIDIAL, "/vicidial/non_agent_api.php");

  private final SettableClock clock =
      new SettableClock(LocalDateTime.parse("2017-06-01T14:30:00"), ZoneId.of("America/New_York"));

  private Path webroot;
  private Dialer360 dialer;
  private HttpServer server;
  private ConformanceDatabase database;
  private ConformanceRunner runner;

  @BeforeAll
  void start(@TempDir Path folder) throws SQLException {
    webroot = folder;
    Configuration configuration =
        TestDatabase.configuration(
            Map.of(
                ConfigurationKey.HTTP_PORT, "0",
                ConfigurationKey.VERSION, "2.4-34",
                ConfigurationKey.BUILD, "110424-0854",
                ConfigurationKey.AUDIO_ROOT, webroot.toString()));
    new SoundFiles().writeTo(webroot);
    dialer =
        Dialer360.builder(configuration)
            .with(new PersistenceModule(configuration))
            .overriddenBy(binder -> binder.bind(Clock.class).toInstance(clock))
            .start();
    server = HttpServer.start(dialer, HttpSettings.of(configuration));
    database =
        new ConformanceDatabase(
            new MariaDbDataSource(configuration.text(ConfigurationKey.DATABASE_URL)),
            configuration.text(ConfigurationKey.DATABASE_PREFIX));
    runner = new ConformanceRunner(database, this, CaseExceptions.ofThisProject());
  }

  @AfterAll
  void stop() {
    database.close();
    server.stop();
    dialer.close();
  }

  @TestFactory
  Stream<DynamicTest> common() {
    return cases("common");
  }

  @TestFactory
  Stream<DynamicTest> version() {
    return cases("version");
  }

  @TestFactory
  Stream<DynamicTest> addLead() {
    return cases("add_lead");
  }

  @TestFactory
  Stream<DynamicTest> vmList() {
    return cases("vm_list");
  }

  @TestFactory
  Stream<DynamicTest> mohList() {
    return cases("moh_list");
  }

  @TestFactory
  Stream<DynamicTest> soundsList() {
    return cases("sounds_list");
  }

  @TestFactory
  Stream<DynamicTest> updateList() {
    return cases("update_list");
  }

  @TestFactory
  Stream<DynamicTest> addList() {
    return cases("add_list");
  }

  @TestFactory
  Stream<DynamicTest> updateCampaign() {
    return cases("update_campaign");
  }

  @TestFactory
  Stream<DynamicTest> updateLead() {
    return cases("update_lead");
  }

  @TestFactory
  Stream<DynamicTest> leadFieldInfo() {
    return cases("lead_field_info");
  }

  @TestFactory
  Stream<DynamicTest> checkPhoneNumber() {
    return cases("check_phone_number");
  }

  @TestFactory
  Stream<DynamicTest> updateLogEntry() {
    return cases("update_log_entry");
  }

  @TestFactory
  Stream<DynamicTest> phoneNumberLog() {
    return cases("phone_number_log");
  }

  @TestFactory
  Stream<DynamicTest> recordingLookup() {
    return cases("recording_lookup");
  }

  @TestFactory
  Stream<DynamicTest> didLogExport() {
    return cases("did_log_export");
  }

  @TestFactory
  Stream<DynamicTest> callidInfo() {
    return cases("callid_info");
  }

  @TestFactory
  Stream<DynamicTest> agentStatsExport() {
    return cases("agent_stats_export");
  }

  @TestFactory
  Stream<DynamicTest> addGroupAlias() {
    return cases("add_group_alias");
  }

  @TestFactory
  Stream<DynamicTest> addPhoneAlias() {
    return cases("add_phone_alias");
  }

  @TestFactory
  Stream<DynamicTest> updatePhoneAlias() {
    return cases("update_phone_alias");
  }

  @TestFactory
  Stream<DynamicTest> addPhone() {
    return cases("add_phone");
  }

  @TestFactory
  Stream<DynamicTest> updatePhone() {
    return cases("update_phone");
  }

  @TestFactory
  Stream<DynamicTest> addUser() {
    return cases("add_user");
  }

  @TestFactory
  Stream<DynamicTest> updateUser() {
    return cases("update_user");
  }

  @TestFactory
  Stream<DynamicTest> loggedInAgents() {
    return cases("logged_in_agents");
  }

  @TestFactory
  Stream<DynamicTest> agentStatus() {
    return cases("agent_status");
  }

  @TestFactory
  Stream<DynamicTest> inGroupStatus() {
    return cases("in_group_status");
  }

  @TestFactory
  Stream<DynamicTest> userGroupStatus() {
    return cases("user_group_status");
  }

  @TestFactory
  Stream<DynamicTest> agentIngroupInfo() {
    return cases("agent_ingroup_info");
  }

  @TestFactory
  Stream<DynamicTest> agentIngroupInfoPages() {
    return cases("agent_ingroup_info_html");
  }

  private Stream<DynamicTest> cases(String file) {
    return Arrays.stream(DialectName.values()).flatMap(dialect -> runner.tests(file, dialect));
  }

  @Override
  public URI page(DialectName dialect) {
    return URI.create("http://127.0.0.1:" + server.port() + PAGES.get(dialect));
  }

  @Override
  public void setTime(LocalDateTime wallTime) {
    clock.setWallTime(wallTime);
  }

  @Override
  public void flush() {
    dialer.part(Caches.class).flush();
  }

  @Override
  public Path webroot() {
    return webroot;
  }
}
