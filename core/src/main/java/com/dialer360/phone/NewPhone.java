package com.dialer360.phone;

/**
 * A phone to be stored, before the database cuts its texts to the columns. Source: add_phone.md.
 *
 * @param localGmt hours ahead of GMT, as sent: {@code -5.00}
 * @param userGroup the group that owns it, {@code ---ALL---} for none
 */
public record NewPhone(
    String extension,
    String dialplanNumber,
    String voicemailId,
    String login,
    String pass,
    String serverIp,
    String protocol,
    String registrationPassword,
    String fullName,
    String localGmt,
    String outboundCid,
    String context,
    String email,
    String userGroup) {

  /** Without the passwords. */
  @Override
  public String toString() {
    return "NewPhone[" + extension + "|" + serverIp + "]";
  }
}
