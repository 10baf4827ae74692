package com.dialer360.http;

/** The body of a request is not taken. */
final class UnreadableRequest extends Exception {
  private final transient Trouble trouble;

  UnreadableRequest(Trouble trouble) {
    super(trouble.message());
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
