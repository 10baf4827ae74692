package com.dialer360.http;

import static com.dialer360.http.RunningServer.API;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustedProxiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "203.0.113.9; 203.0.113.9",
        "198.51.100.1, 203.0.113.9; 203.0.113.9",
        "203.0.113.9, 10.1.2.3; 203.0.113.9",
        "198.51.100.1, 203.0.113.9, 10.1.2.3,10.255.0.1; 203.0.113.9",
        "10.1.2.3; 10.1.2.3",
        "10.9.9.9, 10.1.2.3; 10.9.9.9",
        "203.0.113.9:51234; 203.0.113.9",
        "2001:DB8:0::1; 2001:db8::1",
        "[2001:db8::1]:443; 2001:db8::1",
        "fe80::1%eth0; fe80::1",
        "::ffff:203.0.113.9; 203.0.113.9",
        "203.0.113.9, unknown; 127.0.0.1",
        "203.0.113.9, unknown, 10.1.2.3; 10.1.2.3",
        "203.0.113.9,; 127.0.0.1",
        "''; 127.0.0.1",
        "203.0.113.9, ]:x:[; 127.0.0.1",
      })
  void believesTheNearestThatIsNoTrustedProxy(String header, String client) {
    try (RunningServer server =
        new RunningServer(Map.of("http.trusted.proxies", "10.0.0.0/8, 127.0.0.1"))) {
      server.get(API + "?function=coffee", "X-Forwarded-For", header);
      assertThat(server.centre.occasion().address()).isEqualTo(client);
    }
  }

  @Test
  void readsAllHeadersOfTheNameInTheirOrder() {
    try (RunningServer server = new RunningServer(Map.of("http.trusted.proxies", "127.0.0.0/8"))) {
      server.get(
          API + "?function=coffee",
          "X-Forwarded-For",
          "198.51.100.1",
          "X-Forwarded-For",
          "203.0.113.9");
      assertThat(server.centre.occasion().address()).isEqualTo("203.0.113.9");
    }
  }

  @Test
  void readsNoOtherHeader() {
    try (RunningServer server = new RunningServer(Map.of("http.trusted.proxies", "127.0.0.1"))) {
      server.get(
          API + "?function=coffee", "Forwarded", "for=203.0.113.9", "X-Real-IP", "203.0.113.9");
      assertThat(server.centre.occasion().address()).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void believesNoHeaderThatAStrangerSends() {
    try (RunningServer server = new RunningServer(Map.of("http.trusted.proxies", "10.0.0.0/8"))) {
      server.get(API + "?function=coffee", "X-Forwarded-For", "203.0.113.9, 10.0.0.1");
      assertThat(server.centre.occasion().address()).isEqualTo("127.0.0.1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.0.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.7.77/25, 192.168.7.1, true",
    "192.168.7.77/25, 192.168.7.128, false",
    "192.168.7.77, 192.168.7.77, true",
    "192.168.7.77, 192.168.7.76, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, ::1, false",
    "fd00::/8, fdff::1, true",
    "fd00::/8, fe00::1, false",
    "::1, ::1, true",
  })
  void knowsWhichAddressesARangeHas(String range, String address, boolean contained) {
    assertThat(AddressRange.parse(range).orElseThrow().contains(InetAddresses.forString(address)))
        .isEqualTo(contained);
  }
}
