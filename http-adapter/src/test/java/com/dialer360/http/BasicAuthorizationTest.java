package com.dialer360.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.access.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicAuthorizationTest {
  @Test
  void readsUserAndPassword() {
    String pair = Base64.getEncoder().encodeToString("6666:pä:ss".getBytes(StandardCharsets.UTF_8));
    assertThat(BasicAuthorization.of(Optional.of("basic  " + pair)))
        .contains(new Credentials("6666", "pä:ss"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Basic", "Basic ", "Basic !!!", "Basic NjY2Ng==", "Bearer NjY2NjoxMjM0"})
  void ignoresEverythingElse(String header) {
    assertThat(BasicAuthorization.of(Optional.of(header))).isEmpty();
  }

  @Test
  void mayBeMissing() {
    assertThat(BasicAuthorization.of(Optional.empty())).isEmpty();
  }
}
