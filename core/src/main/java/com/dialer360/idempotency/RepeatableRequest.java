package com.dialer360.idempotency;

import com.dialer360.catalogue.Parameters;
import com.dialer360.outcome.Refusal;
import java.util.Map;
import java.util.Optional;

/** A request that came with an idempotency key, in the header or as a parameter. */
public final class RepeatableRequest {
  private static final String PARAMETER = "idempotency_key";

  private final Optional<Refusal> refused;
  private final String keyHash;
  private final String fingerprint;
  private final Secrets secrets;

  private RepeatableRequest(
      Optional<Refusal> refused, String keyHash, String fingerprint, Secrets secrets) {
    this.refused = refused;
    this.keyHash = keyHash;
    this.fingerprint = fingerprint;
    this.secrets = secrets;
  }

  /**
   * The request, if it has a key.
   *
   * @param header the key given outside the parameters
   */
  public static Optional<RepeatableRequest> of(
      Optional<String> header, String function, Parameters parameters) {
    Optional<String> parameter =
        Optional.of(parameters.unfiltered(PARAMETER)).filter(text -> !text.isEmpty());
    return header
        .or(() -> parameter)
        .map(
            text ->
                parameter.filter(other -> !other.equals(text)).isPresent()
                    ? refused(new Refusal.IdempotencyKeysDiffer())
                    : IdempotencyKey.parse(text)
                        .map(key -> keyed(key, function, parameters))
                        .orElseGet(() -> refused(new Refusal.IdempotencyKeyInvalid())));
  }

  /** Why the key cannot be used. */
  public Optional<Refusal> refused() {
    return refused;
  }

  /** Under which name the answer of this user is kept. */
  AnswerName nameFor(String user) {
    return new AnswerName(user, keyHash);
  }

  String fingerprint() {
    return fingerprint;
  }

  Secrets secrets() {
    return secrets;
  }

  private static RepeatableRequest refused(Refusal why) {
    return new RepeatableRequest(Optional.of(why), "", "", new Secrets(Map.of()));
  }

  private static RepeatableRequest keyed(
      IdempotencyKey key, String function, Parameters parameters) {
    return new RepeatableRequest(
        Optional.empty(),
        key.hash(),
        Fingerprint.of(key, function, parameters),
        Secrets.of(parameters));
  }
}
