package com.dialer360.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EmbeddedSettingsTest {
  private static final Path DATA = Path.of("data");

  @Test
  void defaultsAreDurableOnAnyPort() {
    assertThat(EmbeddedSettings.in(DATA))
        .isEqualTo(new EmbeddedSettings(DATA, Path.of("data/binaries"), 0, true, "dialer360"));
    assertThat(EmbeddedSettings.in(DATA).forTests())
        .isEqualTo(new EmbeddedSettings(DATA, Path.of("data/binaries"), 0, false, "dialer360"));
  }

  @Test
  void refusesAPortOrANameOutOfRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmbeddedSettings(DATA, DATA, 65536, true, "dialer360"))
        .withMessageContaining("port");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmbeddedSettings(DATA, DATA, 0, true, "a?b=c"))
        .withMessageContaining("database");
  }
}
