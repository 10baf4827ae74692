package com.dialer360.http.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A connection that stays open from request to request. What is sent goes out as it is, a character
 * a byte; clients would refuse most of it. An answer that does not come in time fails the test.
 */
final class Wire implements AutoCloseable {
  private static final int LONGEST_WAIT_MILLIS = 20_000;

  private final int port;
  private Socket socket = new Socket();
  private InputStream in = InputStream.nullInputStream();

  /**
   * An answer.
   *
   * @param headers by name in small letters
   * @param body a character a byte
   */
  record Answer(int status, Map<String, String> headers, String body) {}

  Wire(int port) {
    this.port = port;
  }

  /** Sends this request, and waits for its answer. */
  Answer send(String request) {
    try {
      return isOpen() ? again(request) : first(request);
    } catch (IOException e) {
      close();
      throw new UncheckedIOException("no answer", e);
    }
  }

  /** A server may close a connection that it has answered on, and then has not seen the request. */
  private Answer again(String request) throws IOException {
    try {
      return exchange(request);
    } catch (EOFException | SocketException closed) {
      return first(request);
    }
  }

  private Answer first(String request) throws IOException {
    open();
    return exchange(request);
  }

  private Answer exchange(String request) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(request.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    Answer answer = read();
    if (answer.headers().getOrDefault("connection", "").equals("close")) {
      socket.close();
    }
    return answer;
  }

  private boolean isOpen() {
    return socket.isConnected() && !socket.isClosed();
  }

  private void open() throws IOException {
    socket.close();
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(LONGEST_WAIT_MILLIS);
    in = new BufferedInputStream(socket.getInputStream());
  }

  private Answer read() throws IOException {
    String status = line();
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    String body =
        headers.getOrDefault("transfer-encoding", "").equals("chunked")
            ? chunks()
            : bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Answer(Integer.parseInt(status.split(" ", 3)[1]), headers, body);
  }

  private String chunks() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int size = size(); size > 0; size = size()) {
      body.append(bytes(size));
      line();
    }
    line();
    return body.toString();
  }

  private int size() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("the answer breaks off");
    }
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int one = in.read(); one != '\n'; one = in.read()) {
      if (one < 0) {
        throw new EOFException("the connection ends within a head: " + line);
      }
      if (one != '\r') {
        line.write(one);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
