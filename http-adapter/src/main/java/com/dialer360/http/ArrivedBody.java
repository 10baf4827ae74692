package com.dialer360.http;

import java.util.Optional;

/** The body of a request, which has arrived, or will not. */
final class ArrivedBody {
  private final byte[] content;
  private final Optional<Trouble> why;

  private ArrivedBody(byte[] content, Optional<Trouble> why) {
    this.content = content;
    this.why = why;
  }

  static ArrivedBody whole(byte[] content) {
    return new ArrivedBody(content, Optional.empty());
  }

  static ArrivedBody never(Trouble why) {
    return new ArrivedBody(new byte[0], Optional.of(why));
  }

  /**
   * The whole body.
   *
   * @throws UnreadableRequest when it is too long, came too slowly, or broke off
   */
  byte[] bytes() throws UnreadableRequest {
    if (why.isPresent()) {
      throw new UnreadableRequest(why.get());
    }
    return content;
  }
}
