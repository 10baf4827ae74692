package com.dialer360.http;

import com.dialer360.realtime.BoardAgent;
import com.dialer360.realtime.BoardCalls;
import com.dialer360.realtime.BoardLook;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/** The events of a stream, in the form of Server-Sent Events. */
final class StreamEvents {
  private static final JsonFactory JSON = new JsonFactory();

  private StreamEvents() {}

  /** Makes the head of the response go out, and says how soon to come back after a break. */
  static byte[] hello() {
    return bytes("retry: 3000\n\n");
  }

  static byte[] signOfLife() {
    return bytes(": still here\n\n");
  }

  static byte[] notSeen() {
    return event("database_unavailable", "{\"message\":\"ERROR: DATABASE NOT AVAILABLE - wait\"}");
  }

  static byte[] stopping() {
    return event("stopping", "{\"message\":\"ERROR: SERVER IS STOPPING - come back later\"}");
  }

  /** The listener is refused; the data is the answer that the call would have had. */
  static byte[] refused(String json) {
    return event("refused", json);
  }

  /** What went on. */
  static byte[] board(BoardLook look) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      out.writeBytes(bytes("event: board\ndata: "));
      json.writeStartObject();
      json.writeStringField("at", look.at().toString());
      json.writeArrayFieldStart("agents");
      for (BoardAgent agent : look.agents()) {
        write(agent, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("calls");
      for (BoardCalls calls : look.calls()) {
        write(calls, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot be written", e);
    }
    out.writeBytes(bytes("\n\n"));
    return out.toByteArray();
  }

  private static void write(BoardAgent agent, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("user", agent.user());
    json.writeStringField("full_name", agent.fullName());
    json.writeStringField("user_group", agent.userGroup().orElse(""));
    json.writeStringField("campaign_id", agent.campaignId().orElse(""));
    json.writeStringField("status", agent.status());
    json.writeStringField("sub_status", agent.subStatus().toString());
    json.writeStringField("pause_code", agent.pauseCode());
    json.writeStringField("in_group", agent.inGroup());
    write("calls_today", agent.callsToday(), json);
    write("seconds", agent.seconds(), json);
    json.writeEndObject();
  }

  private static void write(BoardCalls calls, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("campaign_id", calls.place().campaignId().orElse(""));
    json.writeStringField("name", calls.name());
    json.writeBooleanField("in_group", calls.place().inGroup());
    json.writeNumberField("total", calls.total());
    json.writeNumberField("waiting", calls.waiting());
    write("oldest_seconds", calls.oldestSeconds(), json);
    json.writeEndObject();
  }

  private static void write(String field, OptionalLong number, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    if (number.isPresent()) {
      json.writeNumber(number.getAsLong());
    } else {
      json.writeNull();
    }
  }

  private static byte[] event(String name, String json) {
    return bytes("event: " + name + "\ndata: " + json + "\n\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
