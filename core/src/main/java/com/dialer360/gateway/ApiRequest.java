package com.dialer360.gateway;

import com.dialer360.access.Authorization;
import com.dialer360.dialect.DialectName;
import java.util.Map;
import java.util.Optional;

/**
 * A call as it came in, before anybody has looked at it.
 *
 * @param parameters names and decoded values; where a name was repeated, the value that counts
 * @param authorization who calls, told outside the parameters: user and password (Basic auth), over
 *     which parameters {@code user} and {@code pass} win; or a key, beside which these count for
 *     nothing, so that no call is ever of two identities
 * @param origin where it came from
 * @param dialect in which it is answered
 */
public record ApiRequest(
    Map<String, String> parameters,
    Optional<? extends Authorization> authorization,
    Origin origin,
    DialectName dialect) {
  public ApiRequest {
    parameters = Map.copyOf(parameters);
  }

  /** A call that is answered as the API document says. */
  public ApiRequest(
      Map<String, String> parameters,
      Optional<? extends Authorization> authorization,
      Origin origin) {
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
