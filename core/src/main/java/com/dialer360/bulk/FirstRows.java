package com.dialer360.bulk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of which the first have been looked at; they are given all the same. */
final class FirstRows implements Iterator<ImportRow> {
  private static final int LOOKED_AT = 100;

  private final List<ImportRow> first = new ArrayList<>();
  private final Iterator<ImportRow> rest;
  private int given;

  FirstRows(Iterator<ImportRow> rows) {
    rest = rows;
    while (first.size() < LOOKED_AT && rows.hasNext()) {
      first.add(rows.next());
    }
  }

  /** By what the same import is known again. */
  String fingerprint(String user, ImportOrder order) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(utf8(user + "\n" + order.listId() + new TreeMap<>(order.options())));
      first.forEach(row -> digest.update(utf8("\n" + text(row))));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ImportRow row) {
    if (row instanceof ImportRow.Sent sent) {
      Map<String, String> sorted = new TreeMap<>(sent.values());
      return sorted.toString();
    }
    return ((ImportRow.Unreadable) row).reason();
  }

  @Override
  public boolean hasNext() {
    return given < first.size() || rest.hasNext();
  }

  @Override
  public ImportRow next() {
    return given < first.size() ? first.get(given++) : rest.next();
  }
}
