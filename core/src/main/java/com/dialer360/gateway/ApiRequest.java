package com.dialer360.gateway;

import com.dialer360.access.Credentials;
import com.dialer360.dialect.DialectName;
import java.util.Map;
import java.util.Optional;

/**
 * A call as it came in, before anybody has looked at it.
 *
 * @param parameters names and decoded values; where a name was repeated, the value that counts
 * @param authorization user and password from outside the parameters (Basic auth); parameters of
 *     the name win
 * @param origin where it came from
 * @param dialect in which it is answered
 */
public record ApiRequest(
    Map<String, String> parameters,
    Optional<Credentials> authorization,
    Origin origin,
    DialectName dialect) {
  public ApiRequest {
    parameters = Map.copyOf(parameters);
  }

  /** A call that is answered as the API document says. */
  public ApiRequest(
      Map<String, String> parameters, Optional<Credentials> authorization, Origin origin) {
    this(parameters, authorization, origin, DialectName.DIALER360);
  }

  /** The same call, answered in this dialect. */
  public ApiRequest in(DialectName other) {
    return new ApiRequest(parameters, authorization, origin, other);
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
