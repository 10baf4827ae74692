package com.dialer360.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.outcome.Failure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseStatusTest {
  @ParameterizedTest
  @CsvSource({
    "INVALID, 400",
    "UNAUTHENTICATED, 401",
    "DENIED, 403",
    "NOT_FOUND, 404",
    "CONFLICT, 409",
    "TEAPOT, 418",
    "REFUSED_BY_DATABASE, 422",
    "UNAVAILABLE, 503"
  })
  void everyCauseHasItsStatus(Failure.Cause cause, int status) {
    assertThat(CauseStatus.of(cause)).isEqualTo(status);
  }
}
