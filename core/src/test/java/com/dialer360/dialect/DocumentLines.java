package com.dialer360.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.outcome.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of the API document, which a static method {@code examples} gives with their outcomes. */
interface DocumentLines {

  @ParameterizedTest
  @MethodSource("examples")
  default void saysWhatTheDocumentPrints(String line, Outcome outcome) {
    assertThat(Dialect.named(DialectName.DIALER360).line(outcome)).isEqualTo(line + "\n");
  }
}
