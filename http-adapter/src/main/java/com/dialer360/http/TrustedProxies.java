package com.dialer360.http;

import com.dialer360.configuration.Configuration;
import com.dialer360.configuration.ConfigurationKey;
import com.google.common.net.HostAndPort;
import com.google.common.net.InetAddresses;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies whose word on the client's address counts. All others could forge it, and IP lists
 * rely on it. Only {@code X-Forwarded-For} is read: a proxy that sets one of two headers passes the
 * other on as the client wrote it.
 *
 * @param ranges where they are
 */
public record TrustedProxies(List<AddressRange> ranges) {
  private static final String FORWARDED_FOR = "X-Forwarded-For";
  private static final Pattern BRACKETS_AND_SCOPE = Pattern.compile("^\\[|%.*|]$");

  public TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  /**
   * Those of this configuration.
   *
   * @throws com.dialer360.configuration.ConfigurationException when one is no address
   */
  static TrustedProxies of(Configuration configuration) {
    return new TrustedProxies(
        configuration
            .optional(ConfigurationKey.HTTP_TRUSTED_PROXIES)
            .map(text -> Arrays.stream(text.split(",", -1)).map(String::strip).toList())
            .orElse(List.of())
            .stream()
            .map(text -> range(configuration, text))
            .toList());
  }

  /**
   * The address of the client: the socket's, or what a trusted proxy there says of whom it speaks
   * for, and so on from proxy to proxy. What is no address ends the search.
   */
  String client(HttpServletRequest request) {
    InetAddress client =
        InetAddresses.forString(BRACKETS_AND_SCOPE.matcher(request.getRemoteAddr()).replaceAll(""));
    if (trusts(client)) {
      for (String hop : hopsFromTheNearest(request)) {
        Optional<InetAddress> address = address(hop);
        if (address.isEmpty()) {
          break;
        }
        client = address.get();
        if (!trusts(client)) {
          break;
        }
      }
    }
    return InetAddresses.toAddrString(client);
  }

  private boolean trusts(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }

  private static List<String> hopsFromTheNearest(HttpServletRequest request) {
    List<String> hops =
        Arrays.asList(
            String.join(",", Collections.list(request.getHeaders(FORWARDED_FOR))).split(",", -1));
    Collections.reverse(hops);
    return hops;
  }

  /** Some proxies write the port too. */
  private static Optional<InetAddress> address(String hop) {
    try {
      return Optional.of(HostAndPort.fromString(hop.strip()).getHost())
          .map(host -> BRACKETS_AND_SCOPE.matcher(host).replaceAll(""))
          .filter(InetAddresses::isInetAddress)
          .map(InetAddresses::forString);
    } catch (IllegalArgumentException noHost) {
      return Optional.empty();
    }
  }

  private static AddressRange range(Configuration configuration, String text) {
    return AddressRange.parse(text)
        .orElseThrow(
            () ->
                configuration.refused(
                    ConfigurationKey.HTTP_TRUSTED_PROXIES,
                    "addresses or ranges like 10.0.0.0/8 between commas"));
  }
}
