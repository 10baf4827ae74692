package com.dialer360.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the events of a stream; comments and hints are passed over. */
public final class EventReader implements AutoCloseable {
  /** An event. */
  public record Event(String name, String data) {}

  private final BufferedReader lines;

  /** Of the body of this response. */
  public EventReader(InputStream body) {
    lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  /** The next event; empty when the stream has ended. */
  public Optional<Event> next() throws IOException {
    String name = "";
    String data = "";
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("event: ")) {
        name = line.substring("event: ".length());
      } else if (line.startsWith("data: ")) {
        data = line.substring("data: ".length());
      } else if (line.isEmpty() && !data.isEmpty()) {
        return Optional.of(new Event(name, data));
      }
    }
    return Optional.empty();
  }

  /** The next event of this name. */
  public Event next(String name) throws IOException {
    Event event = next().orElseThrow();
    while (!event.name().equals(name)) {
      event = next().orElseThrow();
    }
    return event;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
