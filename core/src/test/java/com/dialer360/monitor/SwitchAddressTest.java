package com.dialer360.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchAddressTest {

  @ParameterizedTest
  @CsvSource({
    "localhost, 5038, sendcron, 10.10.10.15, 5038, sendcron",
    "LOCALHOST, 0, '', 10.10.10.15, 5038, cron",
    "'', 5040, cro, 10.10.10.15, 5040, cron",
    "proxy, 5039, crom, proxy, 5039, crom"
  })
  void aRowSaysWhereAndAsWhom(
      String telnetHost, int telnetPort, String sendUser, String host, int port, String user) {
    assertThat(SwitchAddress.of("10.10.10.15", telnetHost, telnetPort, "cron", sendUser, "hush"))
        .isEqualTo(new SwitchAddress("10.10.10.15", host, port, user, "hush"));
  }

  @Test
  void theSecretIsNotShown() {
    assertThat(new SwitchAddress("10.10.10.15", "proxy", 5039, "cron", "hush"))
        .hasToString("10.10.10.15 at cron@proxy:5039");
  }
}
