package com.dialer360.cli.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {
  /** Tests run without one. */
  @Test
  void nobodySeesWhatIsSaidWithoutATerminal() {
    assertThat(new Terminal().showsErrors()).isFalse();
  }
}
