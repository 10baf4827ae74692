package com.dialer360.idempotency;

import java.util.Optional;

/** What comes of claiming a name. */
public sealed interface Claim {

  /** The name is this call's: the answer is still to be made. */
  record Won() implements Claim {}

  /**
   * Another call had it first.
   *
   * @param fingerprint of that call's request
   * @param answer what it was answered; empty while it is worked on
   */
  record Taken(String fingerprint, Optional<String> answer) implements Claim {}
}
