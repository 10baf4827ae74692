package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/json",
        "Application/JSON; charset=utf-8",
        "application/json, text/javascript, */*; q=0.01",
        "text/plain;q=0.5, application/json;q=0.9",
      })
  void wantsJson(String header) {
    assertThat(AcceptHeader.prefersJson(Optional.of(header))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/*",
        "text/html,application/xhtml+xml,*/*;q=0.8",
        "application/json, text/plain, */*",
        "application/json;q=0",
        "application/json;q=many",
        "text/*, application/json;q=0.5",
        "application/jsonl",
        "",
      })
  void takesText(String header) {
    assertThat(AcceptHeader.prefersJson(Optional.of(header))).isFalse();
  }

  @Test
  void takesTextWithoutHeader() {
    assertThat(AcceptHeader.prefersJson(Optional.empty())).isFalse();
  }
}
