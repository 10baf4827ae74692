package com.dialer360.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
  private static final String SENT = "A+z '\"\\;#|é😀";

  @Test
  void filtersByTheTable() {
    assertThat(new Parameters(Map.of("list_id", "1a0'1"), false).text("list_id")).isEqualTo("101");
  }

  @Test
  void takesAbsentForEmpty() {
    assertThat(Parameters.none().text("list_id")).isEmpty();
    assertThat(Parameters.none().unfiltered("list_id")).isEmpty();
    assertThat(new Parameters(Map.of(), true).text("user")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "pass", "source"})
  void withNonLatinTextTheseLoseQuotesBackslashSemicolonAndHash(String name) {
    assertThat(new Parameters(Map.of(name, SENT), true).text(name)).isEqualTo("A+z |é😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"function", "list_id", "first_name", "comments", "dnc_check"})
  void withNonLatinTextAllOthersAreTakenAsSent(String name) {
    assertThat(new Parameters(Map.of(name, SENT), true).text(name)).isEqualTo(SENT);
  }

  @Test
  void givesValuesBeforeAnyFilter() {
    Parameters parameters = new Parameters(Map.of("list_id", "1a", "favorite_color", "b;"), false);

    assertThat(parameters.unfiltered("list_id")).isEqualTo("1a");
    assertThat(parameters.unfiltered())
        .containsOnly(Map.entry("list_id", "1a"), Map.entry("favorite_color", "b;"));
  }
}
