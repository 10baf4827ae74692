package com.dialer360.monitor;

import java.util.regex.Pattern;

/**
 * A phone to call.
 *
 * @param serverIp its server
 * @param extension to dial there
 * @param callerIdNumber number that its calls show
 */
public record ManagersPhone(String serverIp, String extension, String callerIdNumber) {
  private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\x00]");

  /** A line break would add lines to the request that a telephony server is sent. */
  public ManagersPhone {
    serverIp = oneLine(serverIp);
    extension = oneLine(extension);
    callerIdNumber = oneLine(callerIdNumber);
  }

  private static String oneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll("");
  }
}
