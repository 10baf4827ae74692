package com.dialer360.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.catalogue.ListedFunction;
import com.dialer360.catalogue.ParameterEntry;
import com.dialer360.lead.AddLeadResult;
import com.dialer360.outcome.OutcomeName;
import com.dialer360.outcome.Refusal;
import com.dialer360.outcome.SnakeCase;
import com.dialer360.outcome.Success;
import com.dialer360.report.AgentStatsExportResult;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.wiring.Functions;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  private final Samples samples = new Samples();

  @Test
  void textsGoByNameAndAllElseByType() {
    assertThat(samples.of(AddLeadResult.LeadAdded.class))
        .isEqualTo(
            new AddLeadResult.LeadAdded("7275551111", "6666", "101", 21, new GmtOffset("-5")));
    assertThat(samples.of(AgentStatsExportResult.Agent.class).toString()).contains("1:23:45");
  }

  interface StrangeResult {
    record Unheard(String neverHeardOf) implements Success {}
  }

  @Test
  void aFieldWithoutASampleIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> samples.of(StrangeResult.Unheard.class))
        .withMessageContaining("never_heard_of");
  }

  @Test
  void everySampleIsThatOfAFieldOrAParameter() {
    Set<String> known = new HashSet<>();
    for (ListedFunction function : Functions.all()) {
      FunctionEntry<?> entry = function.entry();
      entry.allParameters().stream().map(ParameterEntry::name).forEach(known::add);
      Stream.of(entry.outcomes(), entry.rows(), entry.refusals())
          .flatMap(List::stream)
          .forEach(type -> add(type, known));
    }
    Stream.of(Refusal.class.getPermittedSubclasses()).forEach(type -> add(type, known));

    assertThat(samples.names()).isNotEmpty().isSubsetOf(known);
  }

  private static void add(Class<?> type, Set<String> known) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = SnakeCase.of(component.getName());
      known.add(name);
      known.add(OutcomeName.of(type) + "." + name);
      for (RecordComponent inner : components(component.getType())) {
        String innerName = SnakeCase.of(inner.getName());
        known.add(innerName);
        known.add(SnakeCase.of(component.getType().getSimpleName()) + "." + innerName);
      }
    }
  }

  private static RecordComponent[] components(Class<?> type) {
    return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
  }
}
