package com.dialer360.http.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Adds leads by {@code /api/v1}, as {@link FailoverClient} does by the lines, and looks at the
 * status.
 */
final class JsonLeadClient implements Runnable {
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper mapper = new ObjectMapper();
  private final int port;
  private final AtomicBoolean goOn;
  private final FailoverClient.Answers answers;

  JsonLeadClient(int port, AtomicBoolean goOn, FailoverClient.Answers answers) {
    this.port = port;
    this.goOn = goOn;
    this.answers = answers;
  }

  @Override
  public void run() {
    try {
      while (goOn.get()) {
        long number = AddLeadCalls.nextNumber();
        keep(String.valueOf(number), client.send(request(number), BodyHandlers.ofString()));
      }
    } catch (IOException e) {
      answers.others.add("a server hung up: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(long number) {
    return HttpRequest.newBuilder(
            URI.create(
                "http://127.0.0.1:"
                    + port
                    + "/api/v1/add_lead?source=bench&user=6666&pass=1234&phone_code=1&list_id=101"
                    + "&first_name=Bob&last_name=Wilson&phone_number="
                    + number))
        .build();
  }

  private void keep(String number, HttpResponse<String> answer) throws IOException {
    JsonNode body = mapper.readTree(answer.body());
    String code = body.path("outcome").asText();
    if (answer.statusCode() == OK && body.path("succeeded").booleanValue()) {
      answers.successes.add(System.nanoTime());
      JsonNode added = body.get("outcomes").get(0);
      answers.acknowledged.add(
          String.join("|", number, added.get("list_id").asText(), added.get("lead_id").asText()));
    } else if (answer.statusCode() == UNAVAILABLE && code.equals("database_unavailable")) {
      answers.refused.add(number);
    } else if (answer.statusCode() == UNAVAILABLE && code.equals("database_in_doubt")) {
      answers.inDoubt.add(number);
    } else {
      answers.others.add(answer.statusCode() + " " + answer.body());
    }
  }
}
