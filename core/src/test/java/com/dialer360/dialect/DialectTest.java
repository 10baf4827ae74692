package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.EndOfTable;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.Reply;
import com.dialer360.outcome.SnakeCase;
import com.dialer360.outcome.Success;
import com.dialer360.realtime.StreamAgents;
import com.dialer360.table.Row;
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
  private static final Map<String, Class<?>> OUTCOMES = outcomes();
  private static final Map<String, Class<? extends Row>> ROWS = rows();

  @ParameterizedTest
  @EnumSource
  void hasALineForEachOutcomeAndRowAndNoOther(DialectName name) {
    Set<String> told = new HashSet<>(ROWS.keySet());
    OUTCOMES.forEach(
        (outcome, type) -> {
          if (!EndOfTable.class.isAssignableFrom(type)) {
            told.add(outcome);
          }
        });

    assertThat(Dialect.named(name).names())
        .filteredOn(line -> !line.endsWith(Dialect.HEADER))
        .containsExactlyInAnyOrderElementsOf(told);
  }

  @ParameterizedTest
  @EnumSource
  void hasHeadersOfRowsOnly(DialectName name) {
    assertThat(Dialect.named(name).names())
        .filteredOn(line -> line.endsWith(Dialect.HEADER))
        .allSatisfy(line -> assertThat(ROWS).containsKey(line.substring(0, line.lastIndexOf('.'))));
  }

  @ParameterizedTest
  @EnumSource
  void printsARowInFieldsOfItsTypeBetweenBars(DialectName name) {
    Dialect dialect = Dialect.named(name);
    TemplateFile file = TemplateFile.read(name.resource());

    assertThat(ROWS).isNotEmpty();
    ROWS.forEach(
        (row, type) -> {
          assertThat(components(type)).as(row).containsAll(dialect.places(row));
          assertThat(file.line(row).orElseThrow())
              .isEqualTo("{" + String.join("}|{", dialect.places(row)) + "}");
          assertThat(dialect.columns(type).fields())
              .extracting(RowField::name)
              .isEqualTo(dialect.places(row));
          assertThat(file.line(row + Dialect.HEADER).orElseGet(() -> file.line(row).orElseThrow()))
              .isEqualTo("{" + String.join("}|{", dialect.columns(type).names()) + "}");
        });
  }

  @ParameterizedTest
  @EnumSource
  void hasOnlyPlacesThatAreComponentsOfTheOutcome(DialectName name) {
    Dialect dialect = Dialect.named(name);

    OUTCOMES.forEach(
        (outcome, type) -> {
          if (!EndOfTable.class.isAssignableFrom(type)) {
            assertThat(components(type)).as(outcome).containsAll(dialect.places(outcome));
          }
        });
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
  void theLogHasALineForEachOutcomeButThoseOfTheLoginAndTheEntriesOfPages() {
    Set<String> unlogged = new HashSet<>(OUTCOMES.keySet());
    unlogged.removeAll(TemplateFile.read("api-log.properties").names());

    assertThat(unlogged)
        .containsExactlyInAnyOrder(
            "refusal.login_bad",
            "refusal.login_locked",
            "refusal.login_ip_blocked",
            "stream_agents.continued",
            "sounds_list.tab",
            "sounds_list.link",
            "sounds_list.choice",
            "moh_list.music_class",
            "agent_ingroup_info.in_group",
            "vm_list.box",
            "vm_list.phone");
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

  @Test
  void showsItsWordsWithAPlaceForEachField() {
    assertThat(Dialect.named(DialectName.DIALER360).words(Refusal.LoginLocked.class))
        .isEqualTo("ERROR: Too many login attempts, try again in 15 minutes: |{user}|LOCK|");
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
  void aReplyIsToldLineByLineAndOneThatSaysNothingIsEmpty() {
    Dialect dialect = Dialect.named(DialectName.DIALER360);

    assertThat(
            dialect.text(
                new Reply.Answer<>(
                    List.of(new Refusal.NoFunction(), new Refusal.InvalidSource("a")))))
        .isEqualTo(
            "ERROR: NO FUNCTION SPECIFIED\nERROR: Invalid Source - a\nERROR: Invalid Source: |a|\n");
    assertThat(dialect.text(new Reply.Answer<>(List.of()))).isEmpty();
  }

  @Test
  void anOutcomeWithoutALineIsNotLogged() {
    assertThat(new LogText().of(new StrangeResult.Unheard())).isEmpty();
  }

  private static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> SnakeCase.of(component.getName()))
        .toList();
  }

  private static Map<String, Class<?>> outcomes() {
    Map<String, Class<?>> all = new HashMap<>();
    for (Class<?> refusal : Refusal.class.getPermittedSubclasses()) {
      add(all, refusal.asSubclass(Outcome.class));
    }
    try (Dialer360 dialer = new CallCentre().start()) {
      for (FunctionEntry<?> entry : dialer.catalogue().entries()) {
        entry.outcomes().forEach(outcome -> add(all, outcome));
      }
    }
    StreamAgents.ENTRY.outcomes().forEach(outcome -> add(all, outcome));
    return all;
  }

  /** The types of rows that stand beside outcomes. */
  private static Map<String, Class<? extends Row>> rows() {
    Map<String, Class<? extends Row>> all = new HashMap<>();
    OUTCOMES.values().stream()
        .map(Class::getEnclosingClass)
        .flatMap(result -> Arrays.stream(result.getDeclaredClasses()))
        .filter(Row.class::isAssignableFrom)
        .forEach(type -> all.put(OutcomeName.of(type).toString(), type.asSubclass(Row.class)));
    return all;
  }

  private static void add(Map<String, Class<?>> all, Class<? extends Outcome> type) {
    assertThat(all.put(OutcomeName.of(type).toString(), type)).isIn(null, type);
  }
}
