package com.dialer360.http.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.configuration.ConfigurationKey;
import com.dialer360.fixtures.conformance.ConformanceDatabase;
import com.dialer360.http.ConformanceServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile values in every parameter of every function: none brings an error of the server, tells of
 * its inside, makes a statement that harmless calls do not make, or brings a password to light.
 *
 * <p>Each value is put to each parameter once in each of both alphabets, the ways to send it taking
 * turns; with {@code -Ddialer360.fuzz=all} in all ways. {@code -Ddialer360.fuzz.seed=N} takes other
 * random bytes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
  private static final long SEED = Long.getLong("dialer360.fuzz.seed", 360L);
  private static final boolean ALL = "all".equals(System.getProperty("dialer360.fuzz"));
  private static final int RANDOM = 6;
  private static final List<Payload> HARMLESS =
      Stream.of("", "1", "0", "Y", "zq", "2017-06-01", "--BLANK--", "101,102", "A|B", "x", "y", "z")
          .map(text -> new Payload("harmless " + text, text, Payload.Manner.ENCODED))
          .toList();
  private static final List<Payload> HEADERS = HARMLESS.subList(1, 2);

  /** A transaction that is begun anew was taken back first. */
  private final Set<String> known = new HashSet<>(Set.of("ROLLBACK"));

  private final List<Way> ways = List.of(Way.values());
  private final Samples samples = new Samples();
  private final List<Payload> payloads = Payload.all(SEED, RANDOM);
  private ConformanceServer server;
  private ConformanceDatabase database;
  private StatementLog statements;
  private OwnLog log;
  private CanarySearch canaries;
  private Attack attack;
  private int calls;

  @BeforeAll
  void start(@TempDir Path webroot) throws SQLException {
    server =
        ConformanceServer.start(
            webroot,
            Map.of(
                ConfigurationKey.CACHE_SECONDS, "3600",
                ConfigurationKey.HTTP_TRUSTED_PROXIES, "127.0.0.1"));
    database = server.database();
    statements = new StatementLog(server.dataSource(), Set.of(value("SELECT CONNECTION_ID()")));
    log = OwnLog.listening();
    canaries = new CanarySearch(database);
    attack = new Attack(server.at("/").getPort());
  }

  @AfterAll
  void stop() {
    attack.close();
    log.close();
    statements.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> functions() {
    database.reset(List.of("base", "leads_add"));
    List<String> customFields =
        database.rows("SELECT DISTINCT field_label FROM {p}lists_fields ORDER BY 1").stream()
            .map(row -> row.values().get(0).orElseThrow())
            .toList();
    return server.catalogue().entries().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(entry.name(), () -> attackParameters(entry, customFields)));
  }

  @TestFactory
  Stream<DynamicTest> whatEveryCallHas() {
    List<FunctionEntry<?>> entries = server.catalogue().entries();
    return IntStream.range(0, entries.size())
        .mapToObj(
            number ->
                DynamicTest.dynamicTest(
                    entries.get(number).name(),
                    () -> attackTheRest(entries.get(number), number, entries.size())));
  }

  private void attackParameters(FunctionEntry<?> function, List<String> customFields) {
    List<String> complaints = new ArrayList<>();
    List<Target> targets = Target.of(function, customFields);
    statements.begin();
    complaints.addAll(recorded(function));
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      Sample sample = sample(function, target);
      reset(sample);
      for (int nonLatin = 0; nonLatin <= 1; nonLatin++) {
        begin(sample, nonLatin);
        complaints.addAll(harmless(sample, target));
        complaints.addAll(hostile(sample, target, everyOther(i + nonLatin, 2)));
      }
      complaints.addAll(canaries.found());
      complaints.addAll(linesForTheSwitch());
    }
    judge(function, complaints);
  }

  private void attackTheRest(FunctionEntry<?> function, int number, int functions) {
    List<String> complaints = new ArrayList<>();
    List<Target> targets = Target.general();
    Sample sample = sample(function, targets.get(0));
    statements.begin();
    reset(sample);
    for (int nonLatin = 0; nonLatin <= 1; nonLatin++) {
      for (int i = 0; i < targets.size(); i++) {
        begin(sample, nonLatin);
        complaints.addAll(harmless(sample, targets.get(i)));
        complaints.addAll(hostile(sample, targets.get(i), everyOther(number + i, functions)));
      }
    }
    complaints.addAll(canaries.found());
    judge(function, complaints);
  }

  private void judge(FunctionEntry<?> function, List<String> complaints) {
    complaints.addAll(newStatements());
    complaints.addAll(log.complaints());
    Wire.Answer metrics = attack.metrics();
    if (metrics.status() != 200 || Canary.anyIn(metrics.body()) || metrics.body().contains("zq")) {
      complaints.add("the metrics tell what was sent: " + metrics);
    }
    assertThat(complaints).as("%s, seed %d", function.name(), SEED).isEmpty();
  }

  /** What was recorded means no harm, and makes nearly all statements that there are. */
  private List<String> recorded(FunctionEntry<?> function) {
    Target source = Target.parameter("source");
    Sample first = sample(function, source);
    reset(first);
    begin(first, 0);
    statements.harmlessFromHere();
    Payload test = new Payload("recorded", "test", Payload.Manner.ENCODED);
    return attack.complaints(
        samples.all(function.name()).stream()
            .map(one -> one.with(Canary.LOGIN.password(), Canary.GIVEN.password(), List.of()))
            .map(one -> new Call(one.parameters(), source, test, Way.GET))
            .toList());
  }

  private List<String> harmless(Sample sample, Target target) {
    statements.harmlessFromHere();
    return attack.complaints(calls(sample, target, target.isHeader() ? HEADERS : HARMLESS));
  }

  private List<String> hostile(Sample sample, Target target, List<Payload> values) {
    statements.hostileFromHere();
    return attack.complaints(calls(sample, target, values));
  }

  /** Every so-many-th value, from this one on; all of them when nothing is to be left out. */
  private List<Payload> everyOther(int first, int step) {
    return IntStream.range(0, payloads.size())
        .filter(i -> ALL || i % step == first % step)
        .mapToObj(payloads::get)
        .toList();
  }

  /** Each column is one header of a message to the telephony server. */
  private List<String> linesForTheSwitch() {
    return database
        .rows(
            "SELECT * FROM {p}manager WHERE CONCAT_WS(' ', cmd_line_b, cmd_line_c, cmd_line_d,"
                + " cmd_line_e, cmd_line_f, cmd_line_g, cmd_line_h, cmd_line_i, cmd_line_j,"
                + " cmd_line_k) REGEXP '[[:cntrl:]]'")
        .stream()
        .map(row -> "a header for the switch has two lines: " + row)
        .toList();
  }

  private void reset(Sample sample) {
    database.reset(sample.fixtures());
    server.setTime(sample.clock());
    database.execute(sample.setup(), sample.clock());
  }

  private Sample sample(FunctionEntry<?> function, Target target) {
    List<String> secrets =
        function.allParameters().stream()
            .filter(ParameterEntry::secret)
            .map(ParameterEntry::name)
            .toList();
    return samples
        .of(function.name(), target.name())
        .with(Canary.LOGIN.password(), Canary.GIVEN.password(), secrets);
  }

  private void begin(Sample sample, int nonLatin) {
    database.execute(
        List.of(
            "UPDATE system_settings SET use_non_latin = '" + nonLatin + "'",
            "UPDATE {p}users SET failed_login_count = 0, pass = '"
                + (Canary.LOGIN.password() + "' WHERE user = '6666'")),
        sample.clock());
    server.flush();
  }

  private List<Call> calls(Sample sample, Target target, List<Payload> values) {
    List<Call> all = new ArrayList<>();
    for (Payload value : values) {
      for (Way way : ALL ? ways : List.of(ways.get(calls % ways.size()))) {
        all.add(new Call(sample.numbered(calls++), target, value, way));
      }
    }
    return all;
  }

  private List<String> newStatements() {
    List<StatementLog.Logged> logged = statements.end();
    logged.stream()
        .filter(one -> !one.hostile())
        .map(StatementLog.Logged::text)
        .forEach(known::add);
    Set<String> found = new LinkedHashSet<>();
    for (StatementLog.Logged one : logged) {
      if (!known.contains(one.text())) {
        found.add("new statement: " + one.text());
      }
    }
    return List.copyOf(found);
  }

  private String value(String select) {
    return database.rows(select).get(0).values().get(0).orElseThrow();
  }
}
