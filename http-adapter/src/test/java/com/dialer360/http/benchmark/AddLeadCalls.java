package com.dialer360.http.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** A client that keeps its connection and adds one lead after the other. */
final class AddLeadCalls implements Load.Connection {
  static final String ADDED = "SUCCESS: add_lead LEAD HAS BEEN ADDED";

  private static final AtomicLong NUMBERS = new AtomicLong(7_270_000_000L);

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;

  AddLeadCalls(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream());
  }

  @Override
  public void call() throws IOException {
    add();
  }

  /** Adds a lead. Gives its number, list and id, as the log has them. */
  String add() throws IOException {
    String body = answer(nextNumber());
    if (!body.startsWith(ADDED)) {
      throw new IOException("unexpected answer: " + body);
    }
    return lead(body);
  }

  /** A number that no other call has. */
  static long nextNumber() {
    return NUMBERS.getAndIncrement();
  }

  /** Number, list and id, of an answer that begins with {@link #ADDED}. */
  static String lead(String body) {
    String[] fields = body.substring(body.indexOf(" - ") + 3).strip().split("\\|", -1);
    return String.join("|", fields[0], fields[2], fields[3]);
  }

  /** Adds a lead of this number, and gives the answer, whatever it is. */
  String answer(long number) throws IOException {
    String request =
        "GET /adminpanel/api.php?source=bench&user=6666&pass=1234&function=add_lead"
            + "&phone_number="
            + number
            + "&phone_code=1&list_id=101&first_name=Bob&last_name=Wilson&address1=1234+Main+St"
            + "&city=Chicago&state=IL HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    return body();
  }

  private String body() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring("content-length:".length()).strip());
      }
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("the server hung up");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
