package com.dialer360.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What a program says it is.
 *
 * @param version such as {@code 1.0.0}
 * @param build such as {@code 261125-0910}: when it was built
 */
public record ReleaseStamp(String version, String build) {
  private static final String RESOURCE = "release.properties";

  /** The stamp of this program itself. */
  public static ReleaseStamp own() {
    Properties stamp = new Properties();
    try (InputStream in = ReleaseStamp.class.getResourceAsStream(RESOURCE)) {
      stamp.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new ReleaseStamp(stamp.getProperty("version"), stamp.getProperty("build"));
  }
}
