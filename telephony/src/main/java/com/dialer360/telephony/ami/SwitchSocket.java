package com.dialer360.telephony.ami;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.asteriskjava.util.SocketConnectionFacade;

/**
 * The line to a server. Unlike that of asterisk-java it takes no message without end, and can be
 * closed while somebody writes.
 */
final class SwitchSocket implements SocketConnectionFacade {
  private static final int LONGEST_MESSAGE = 1 << 20;

  private final Socket socket;
  private final InputStream in;
  private final Writer out;
  private int inMessage;

  SwitchSocket(String host, int port, Duration longest) throws IOException {
    socket = new Socket();
    try {
      socket.setKeepAlive(true);
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress(host, port), Math.toIntExact(longest.toMillis()));
      in = new BufferedInputStream(socket.getInputStream());
      out =
          new BufferedWriter(
              new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      socket.close();
      throw e;
    }
  }

  @Override
  public String readLine() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int last = -1;
    int next = in.read();
    while (next >= 0) {
      if (next == '\n' && last == '\r') {
        String text = line.toString(StandardCharsets.UTF_8);
        inMessage = text.length() == 1 ? 0 : inMessage;
        return text.substring(0, text.length() - 1);
      }
      if (++inMessage > LONGEST_MESSAGE) {
        throw new IOException("a message of more than " + LONGEST_MESSAGE + " bytes");
      }
      line.write(next);
      last = next;
      next = in.read();
    }
    return null;
  }

  @Override
  public void write(String text) throws IOException {
    out.write(text);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  @Override
  public boolean isConnected() {
    return socket.isConnected() && !socket.isClosed();
  }

  @Override
  public InetAddress getLocalAddress() {
    return socket.getLocalAddress();
  }

  @Override
  public int getLocalPort() {
    return socket.getLocalPort();
  }

  @Override
  public InetAddress getRemoteAddress() {
    return socket.getInetAddress();
  }

  @Override
  public int getRemotePort() {
    return socket.getPort();
  }
}
