package com.dialer360.gateway;

import com.dialer360.access.Credentials;
import java.util.Map;
import java.util.Optional;

/**
 * A call as it came in, before anybody has looked at it.
 *
 * @param parameters names and decoded values; where a name was repeated, the value that counts
 * @param authorization user and password from outside the parameters (Basic auth); parameters of
 *     the name win
 * @param origin where it came from
 */
public record ApiRequest(
    Map<String, String> parameters, Optional<Credentials> authorization, Origin origin) {
  public ApiRequest {
    parameters = Map.copyOf(parameters);
  }

  @Override
  public String toString() {
    return "ApiRequest["
        + parameters.getOrDefault("function", "")
        + " from "
        + origin.address()
        + "]";
  }
}
