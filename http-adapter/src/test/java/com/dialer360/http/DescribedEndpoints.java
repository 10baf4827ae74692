package com.dialer360.http;

import com.dialer360.configuration.Configuration;
import com.dialer360.http.openapi.Endpoint;
import java.util.List;

/** The paths that are no function's, for the reference. */
public final class DescribedEndpoints {
  private DescribedEndpoints() {}

  /** All of them, as they are by default. */
  public static List<Endpoint> byDefault() {
    return OtherEndpoints.of(HttpSettings.of(Configuration.defaults()));
  }
}
