package com.dialer360.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.catalogue.Effect;
import com.dialer360.catalogue.FunctionEntry;
import com.dialer360.fakes.CallCentre;
import com.dialer360.outcome.Outcome;
import com.dialer360.outcome.Refusal;
import com.dialer360.phone.UpdatePhoneResult;
import com.dialer360.timezone.GmtOffset;
import com.dialer360.wiring.Dialer360;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every outcome of every function that writes comes back as it was. */
class OutcomeCodecTest {
  private static final String HOSTILE = "a|b\\n\tc\\\\\n\r\\t é🙂'\"";

  private static final Secrets NONE = new Secrets(Map.of());

  private final Dialer360 dialer = new CallCentre().start();
  private final OutcomeCodec codec = dialer.part(OutcomeCodec.class);

  @AfterEach
  void stop() {
    dialer.close();
  }

  @TestFactory
  Stream<DynamicTest> everyOutcomeComesBack() {
    try (Dialer360 other = new CallCentre().start()) {
      List<FunctionEntry<?>> writes =
          other.catalogue().entries().stream()
              .filter(entry -> entry.effect() == Effect.WRITE)
              .toList();
      assertThat(writes).hasSizeGreaterThan(10);
      return Stream.concat(
              writes.stream().flatMap(entry -> entry.outcomes().stream()),
              Stream.of(Refusal.class.getPermittedSubclasses()))
          .map(
              type ->
                  DynamicTest.dynamicTest(
                      type.getName(),
                      () -> {
                        for (String text : List.of("", HOSTILE)) {
                          Outcome outcome = (Outcome) filled(type, text);
                          assertThat(
                                  codec.outcomes(codec.text(List.of(outcome, outcome), NONE), NONE))
                              .isEqualTo(List.of(outcome, outcome));
                        }
                      }));
    }
  }

  @Test
  void nothingSaidIsNothingAgain() {
    assertThat(codec.text(List.of(), NONE)).isEmpty();
    assertThat(codec.outcomes("", NONE)).isEmpty();
  }

  @Test
  void aPasswordOfTheRequestIsNotInTheTextAndComesBackAllTheSame() {
    Secrets secrets = new Secrets(Map.of("phone_pass", "canary1", "agent_pass", "canary2"));
    List<Outcome> said =
        List.of(
            new UpdatePhoneResult.BadPass("6666", "canary1"),
            new UpdatePhoneResult.BadPass("canary1", "another"),
            new UpdatePhoneResult.BadPass("6666", "\\s"));

    String text = codec.text(said, secrets);

    assertThat(text.lines())
        .containsExactly(
            "update_phone.bad_pass\t6666\t\\s",
            "update_phone.bad_pass\tcanary1\tanother",
            "update_phone.bad_pass\t6666\t\\\\s");
    assertThat(codec.outcomes(text, secrets)).isEqualTo(said);
    assertThat(secrets).asString().doesNotContain("canary");
  }

  @Test
  void whatAnotherReleaseWroteIsNotMistaken() {
    assertThatThrownBy(() -> codec.outcomes("add_lead.never_said\t1", NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("add_lead.never_said");
    assertThatThrownBy(() -> new RecordText(NONE).record(WithEffect.class, "NOTHING"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("NOTHING");
    assertThatThrownBy(() -> new RecordText(NONE).record(WithList.class, "[]"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("List");
    assertThatThrownBy(() -> codec.outcomes("add_lead.in_dnc\t1\t2\t3", NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("InDnc");
  }

  private record WithEffect(Effect effect) {}

  private record WithList(List<String> texts) {}

  private static Object filled(Class<?> type, String text) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Constructor<?> constructor =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    constructor.setAccessible(true);
    return constructor.newInstance(
        Arrays.stream(components).map(component -> value(component, text)).toArray());
  }

  private static Object value(RecordComponent component, String text) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return text;
    }
    if (type == long.class) {
      return Long.MIN_VALUE + text.length();
    }
    if (type == int.class) {
      return Integer.MAX_VALUE - text.length();
    }
    if (type == boolean.class) {
      return text.isEmpty();
    }
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return text.isEmpty() ? constants[0] : constants[constants.length - 1];
    }
    assertThat(type).as(component.toString()).isEqualTo(GmtOffset.class);
    return new GmtOffset(text);
  }
}
