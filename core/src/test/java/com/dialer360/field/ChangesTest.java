package com.dialer360.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private enum Setting {
    ACTIVE,
    NAME,
    PASS
  }

  @Test
  void moreChangesStandBehindTheFirst() {
    Changes<Setting> changes =
        new Changes<>(List.of(new Change<>(Setting.NAME, "n", false)))
            .and(
                new Changes<>(
                    List.of(
                        new Change<>(Setting.PASS, "p", true),
                        new Change<>(Setting.ACTIVE, "Y", false))));

    assertThat(changes.settings()).containsExactly(Setting.NAME, Setting.PASS, Setting.ACTIVE);
    assertThat(changes.texts()).containsExactly("n", "p", "Y");
    assertThat(changes.described()).isEqualTo("name='n', pass='XXXX', active='Y'");
  }
}
