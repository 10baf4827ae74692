package com.dialer360.monitor;

/**
 * Where and as whom the manager interface of a telephony server is reached. Source:
 * blind_monitor.md, "Telephony".
 *
 * @param serverIp the server
 * @param host the same, or a name for it
 * @param secret never shown by {@link #toString}
 */
public record SwitchAddress(String serverIp, String host, int port, String user, String secret) {
  private static final int USUAL_PORT = 5038;
  private static final int SHORT_NAME = 3;

  /**
   * What a row of servers comes to.
   *
   * @param telnetHost {@code localhost} means the server itself
   * @param telnetPort 0 for none
   * @param sendUser counts if longer than 3 characters
   */
  public static SwitchAddress of(
      String serverIp,
      String telnetHost,
      int telnetPort,
      String user,
      String sendUser,
      String secret) {
    return new SwitchAddress(
        serverIp,
        telnetHost.isEmpty() || telnetHost.equalsIgnoreCase("localhost") ? serverIp : telnetHost,
        telnetPort == 0 ? USUAL_PORT : telnetPort,
        sendUser.length() > SHORT_NAME ? sendUser : user,
        secret);
  }

  @Override
  public String toString() {
    return serverIp + " at " + user + "@" + host + ":" + port;
  }
}
