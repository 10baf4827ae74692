package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.SnakeCase;
import com.dialer360.outcome.Success;
import com.dialer360.wiring.Dialer360;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The dialect files as a whole: a line for each outcome of each function, and no other line. */
class DialectTest {
  private static final Map<String, Class<? extends Outcome>> OUTCOMES = outcomes();

  @ParameterizedTest
  @EnumSource
  void hasALineForEachOutcomeAndNoOther(DialectName name) {
    assertThat(Dialect.named(name).names()).containsExactlyInAnyOrderElementsOf(OUTCOMES.keySet());
  }

  @ParameterizedTest
  @EnumSource
  void hasOnlyPlacesThatAreComponentsOfTheOutcome(DialectName name) {
    Dialect dialect = Dialect.named(name);

    OUTCOMES.forEach(
        (outcome, type) ->
            assertThat(components(type)).as(outcome).containsAll(dialect.places(outcome)));
  }

  @Test
  void theLogHasLinesForKnownOutcomesOnlyWithPlacesThatAreComponents() {
    TemplateFile log = TemplateFile.read("api-log.properties");

    for (String line : log.names()) {
      String outcome = line.replaceFirst("[.]reason$", "");
      assertThat(OUTCOMES).containsKey(outcome);
      assertThat(components(OUTCOMES.get(outcome)))
          .as(line)
          .containsAll(new Template(log.line(line).orElseThrow()).places());
    }
  }

  @Test
  void theLogHasALineForEachOutcomeButThoseOfTheLogin() {
    Set<String> unlogged = new HashSet<>(OUTCOMES.keySet());
    unlogged.removeAll(TemplateFile.read("api-log.properties").names());

    assertThat(unlogged)
        .containsExactlyInAnyOrder(
            "refusal.login_bad", "refusal.login_locked", "refusal.login_ip_blocked");
  }

  @ParameterizedTest
  @EnumSource
  void hasNoUnclosedPlaceAndNoSpaceAtAnEnd(DialectName name) {
    TemplateFile file = TemplateFile.read(name.resource());

    assertThat(file.names())
        .allSatisfy(
            outcome -> {
              String line = file.line(outcome).orElseThrow();
              // an answer of live systems ends with an empty line
              assertThat(line.replaceFirst("\n$", "")).isEqualTo(line.strip());
              assertThat(line.replaceAll("\\{[a-z0-9_]+}", "")).doesNotContain("{", "}");
            });
  }

  interface StrangeResult {
    record Unheard() implements Success {}
  }

  @Test
  void anOutcomeWithoutALineCannotBeTold() {
    Dialect dialect = Dialect.named(DialectName.DIALER360);

    assertThatIllegalStateException()
        .isThrownBy(() -> dialect.line(new StrangeResult.Unheard()))
        .withMessage("no line for the outcome strange.unheard");
  }

  @Test
  void anOutcomeWithoutALineIsNotLogged() {
    assertThat(new LogText().of(new StrangeResult.Unheard())).isEmpty();
  }

  private static List<String> components(Class<? extends Outcome> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> SnakeCase.of(component.getName()))
        .toList();
  }

  private static Map<String, Class<? extends Outcome>> outcomes() {
    Map<String, Class<? extends Outcome>> all = new HashMap<>();
    for (Class<?> refusal : Refusal.class.getPermittedSubclasses()) {
      add(all, refusal.asSubclass(Outcome.class));
    }
    try (Dialer360 dialer = new CallCentre().start()) {
      for (FunctionEntry<?> entry : dialer.catalogue().entries()) {
        entry.outcomes().forEach(outcome -> add(all, outcome));
      }
    }
    return all;
  }

  private static void add(
      Map<String, Class<? extends Outcome>> all, Class<? extends Outcome> type) {
    assertThat(all.put(OutcomeName.of(type).toString(), type)).isNull();
  }
}
