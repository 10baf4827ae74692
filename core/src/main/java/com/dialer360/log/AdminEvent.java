package com.dialer360.log;

/**
 * A change of settings, as the admin log tells it.
 *
 * @param section {@code LISTS}, {@code CAMPAIGNS}, {@code USERS}, {@code PHONES}, {@code SERVERS}
 * @param recordId id of what was changed, as the request spelled it
 * @param code {@code ADMIN API UPDATE LIST}
 * @param notes one line about it
 * @param change free text that says what was changed; no password in it
 */
public record AdminEvent(
    String section, Type type, String recordId, String code, String notes, String change) {

  /** What kind of change. */
  public enum Type {
    ADD,
    MODIFY,
    RESET,
    DELETE,
    OTHER
  }
}
