package com.dialer360.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A port that passes everything on to a server, until it is cut. */
final class Relay implements AutoCloseable {
  private final ServerSocket door;
  private final int target;
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private Relay(ServerSocket door, int target) {
    this.door = door;
    this.target = target;
  }

  /** Passes on to this port of this machine. */
  static Relay to(int target) {
    try {
      ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      Relay relay = new Relay(door, target);
      background(relay::accept);
      return relay;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        open.add(client);
        Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(server);
        background(() -> pass(client, server));
        background(() -> pass(server, client));
      }
    } catch (IOException e) {
      breakOff();
    }
  }

  private static void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException e) {
      // the other side learns of it when its stream ends
    }
  }

  private static void background(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    thread.start();
  }

  /** Breaks all connections off; new ones are still passed on. */
  void breakOff() {
    open.forEach(Relay::close);
    open.clear();
  }

  /** Breaks all connections off, and takes no new ones. */
  void cut() {
    close(door);
    breakOff();
  }

  @Override
  public void close() {
    cut();
  }

  private static void close(AutoCloseable socket) {
    try {
      socket.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
