package com.dialer360.lead;

import static com.dialer360.lead.DuplicateCheckName.DUPCAMP;
import static com.dialer360.lead.DuplicateCheckName.DUPLIST;
import static com.dialer360.lead.DuplicateCheckName.DUPNAMEPHONELIST;
import static com.dialer360.lead.DuplicateCheckName.DUPSYS;
import static com.dialer360.lead.DuplicateCheckName.DUPTITLEALTPHONELIST;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DuplicateChecksTest {

  @ParameterizedTest
  @EnumSource
  void readsEachNameAlone(DuplicateCheckName name) {
    assertThat(DuplicateChecks.of(name.name()).names()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"DUPSYS-DUPLIST", "dupsysduplist", "xDupList_90daDUPSYS", "DUPLISTDUPSYS"})
  void readsNamesInAnyOrderCaseAndSeparation(String text) {
    assertThat(DuplicateChecks.of(text).names()).containsExactly(DUPLIST, DUPSYS);
    assertThat(DuplicateChecks.of(text).lastNinetyDays()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DUPCAMP90DAY", "90dayDUPCAMP", "DUPCAMP-90Day"})
  void readsNinetyDaysAnywhere(String text) {
    assertThat(DuplicateChecks.of(text).names()).containsExactly(DUPCAMP);
    assertThat(DuplicateChecks.of(text).lastNinetyDays()).isTrue();
  }

  @Test
  void ordersTheChecksAsTheRuleDoes() {
    assertThat(DuplicateChecks.of("DUPNAMEPHONELIST DUPTITLEALTPHONELIST DUPSYS").names())
        .containsExactly(DUPSYS, DUPTITLEALTPHONELIST, DUPNAMEPHONELIST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "N", "DUP", "LIST", "DUPLICATE"})
  void readsNothingElse(String text) {
    assertThat(DuplicateChecks.of(text).names()).isEmpty();
  }
}
