package com.dialer360.http.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** A client that keeps its connection and makes one call after the other. */
final class ApiCalls implements Load.Connection {
  private final Supplier<String> pairs;
  private final String expected;
  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;

  /**
   * @param pairs parameters of the next call, beside user, pass and source
   * @param expected how every answer begins
   */
  ApiCalls(int port, Supplier<String> pairs, String expected) throws IOException {
    this.pairs = pairs;
    this.expected = expected;
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream());
  }

  @Override
  public void call() throws IOException {
    answer();
  }

  /** Makes the next call. Gives its answer. */
  String answer() throws IOException {
    String body = answer(pairs.get());
    if (!body.startsWith(expected)) {
      throw new IOException("unexpected answer: " + body);
    }
    return body;
  }

  /** Makes this call, and gives the answer, whatever it is. */
  String answer(String parameters) throws IOException {
    String request =
        "GET /adminpanel/api.php?source=bench&user=6666&pass=1234&"
            + parameters
            + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    out.write(request.getBytes(StandardCharsets.US_ASCII));
    return body();
  }

  private String body() throws IOException {
    int length = 0;
    boolean chunked = false;
    for (String line = line(); !line.isEmpty(); line = line()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(line.substring("content-length:".length()).strip());
      }
      chunked |= header.startsWith("transfer-encoding:") && header.endsWith("chunked");
    }
    return new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int length = chunkLength(); length > 0; length = chunkLength()) {
      body.write(in.readNBytes(length));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunkLength() throws IOException {
    return Integer.parseInt(line(), 16);
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
