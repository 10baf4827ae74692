package com.dialer360.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "10_", "101 ", "101`", "-1", "١٠١", "123456789012345678901"})
  void anythingButDigitsIsNoListId(String listId) {
    assertThat(CustomTable.mayBeOf(listId)).isFalse();
    assertThatThrownBy(() -> new CustomTable(listId, Set.of("color")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aColumnThatWouldEndItsNameIsNone() {
    assertThatThrownBy(() -> new CustomTable("101", Set.of("color", "a`b")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fieldsFindTheirColumnsWhateverTheirLetterCase() {
    CustomTable table = new CustomTable("101", Set.of("color", "größe"));

    assertThat(table.has("COLOR")).isTrue();
    assertThat(table.hasAll(List.of("color", "Größe"))).isTrue();
    assertThat(table.hasAll(List.of("color", "size"))).isFalse();
  }
}
