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
 * @param idempotencyKey what the client calls the request, told outside the parameters; as sent
 */
public record ApiRequest(
    Map<String, String> parameters,
    Optional<? extends Authorization> authorization,
    Origin origin,
    DialectName dialect,
    Optional<String> idempotencyKey) {
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

  /** A call that is answered in this dialect. */
  public ApiRequest(
      Map<String, String> parameters,
      Optional<? extends Authorization> authorization,
      Origin origin,
      DialectName dialect) {
    this(parameters, authorization, origin, dialect, Optional.empty());
  }

  /** The same call under this idempotency key. */
  public ApiRequest keyed(Optional<String> key) {
    return new ApiRequest(parameters, authorization, origin, dialect, key);
  }

  /** The same call, answered in this dialect. */
  public ApiRequest in(DialectName other) {
    return new ApiRequest(parameters, authorization, origin, other, idempotencyKey);
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
