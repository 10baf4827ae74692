package com.dialer360.monitor;

/**
 * A request to a telephony server: call this extension, and join it to what the dial string leads
 * to. Source: blind_monitor.md, "Telephony".
 *
 * @param serverIp the server that is to do it
 * @param callerCode shown on the phone as the name of who calls
 * @param dialString within the context {@code default}
 * @param extension within the same context
 * @param callerIdNumber shown as the number of who calls
 */
public record Originate(
    String serverIp,
    String callerCode,
    String dialString,
    String extension,
    String callerIdNumber) {

  /** The channel by which the server enters the session. */
  public String channel() {
    return "Local/" + dialString + "@default";
  }

  /** Name and number of who calls, {@code "BM149634180000006666" <7275551200>}. */
  public String callerId() {
    return "\"" + callerCode + "\" <" + callerIdNumber + ">";
  }
}
