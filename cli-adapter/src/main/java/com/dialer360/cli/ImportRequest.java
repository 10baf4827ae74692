package com.dialer360.cli;

import com.dialer360.access.Authorization;
import com.dialer360.access.Credentials;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An import as it was asked for.
 *
 * @param authorization who imports
 * @param options parameters of add_lead that hold for all rows
 * @param mapping parameter by column
 * @param result where the rows that were refused are written
 */
record ImportRequest(
    Path file,
    Authorization authorization,
    String source,
    Map<String, String> options,
    Map<String, String> mapping,
    boolean dryRun,
    boolean again,
    Path result) {
  ImportRequest {
    options = Map.copyOf(options);
    mapping = Map.copyOf(mapping);
  }

  /** What a log may keep of it. */
  Map<String, String> logged() {
    Map<String, String> logged = new LinkedHashMap<>();
    if (authorization instanceof Credentials password) {
      logged.put("user", password.user());
    }
    logged.put("source", source);
    logged.put("file", String.valueOf(file.getFileName()));
    logged.putAll(options);
    return logged;
  }

  @Override
  public String toString() {
    return "ImportRequest[" + file + "]";
  }
}
