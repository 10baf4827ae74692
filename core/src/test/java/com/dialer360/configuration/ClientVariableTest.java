package com.dialer360.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientVariableTest {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("DIALER360_USER", "6666", "DIALER360_PASSWORD", "", "DIALER360_HTTP_PORT", "8081");

  @Test
  void readsFromTheEnvironmentWhatIsSet() {
    assertThat(ClientVariable.USER.in(ENVIRONMENT)).contains("6666");
    assertThat(ClientVariable.PASSWORD.in(ENVIRONMENT)).isEmpty();
    assertThat(ClientVariable.URL.in(ENVIRONMENT)).isEmpty();
  }

  @Test
  void isNoSettingButDoesNotDisturbTheSettings() {
    Configuration configuration =
        ConfigurationSources.read(ENVIRONMENT, ClientVariable.names(), Map.of(), Optional.empty());

    assertThat(configuration.text(ConfigurationKey.HTTP_PORT)).isEqualTo("8081");
  }
}
