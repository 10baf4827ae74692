package com.dialer360.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.field.Blankable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** add_list.md, rule 8. */
class WebFormAddressTest {

  @ParameterizedTest
  @CsvSource({
    "http://a/?b=c d, http://a/?b=c d",
    "http%3A//a/%20, http%3A//a/%20",
    "http%3a%2f%2fa, http%3a%2f%2fa",
    "http%3A%2F%2Fa%2Fb%3Fc%3Dd, http://a/b?c=d",
    "http%3A%2F%2Fa%2Fb%20c d+e, http://a/b+c+d+e",
    "http%3A%2F%2Fa%2fb%2Bc, http://a/b+c",
    "http%3A%2F%2Fa/%C3%A9, http://a/é",
    "http%3A%2F%2Fa/100%, http://a/100%",
    "http%3A%2F%2Fa/%zz%4, http://a/%zz%4",
    "http%3A%2F%2Fa/%2541, http://a/%41",
    "http%3A%2F%2Fa/%24%5C1, 'http://a/$\\1'"
  })
  void isDecodedOnceMoreWhenItWasEncodedTwice(String sent, String stored) {
    assertThat(WebFormAddress.stored(sent)).isEqualTo(stored);
  }

  @Test
  void isEmptyWhenBlankAndNoneWhenNotSent() {
    assertThat(WebFormAddress.stored(Blankable.of(""))).isEmpty();
    assertThat(WebFormAddress.stored(Blankable.blank())).contains("");
    assertThat(WebFormAddress.stored(Blankable.of("http%3A%2F%2Fa"))).contains("http://a");
  }
}
