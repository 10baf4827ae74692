package com.dialer360.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/**
 * The address of a server's API.
 *
 * @param uri http or https, with a host; without user, query and fragment
 */
record ServerAddress(URI uri) {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /**
   * The address that is written so.
   *
   * @throws WrongUsage when it is none
   */
  static ServerAddress of(String text) {
    try {
      URI uri = new URI(text.strip());
      if (uri.getScheme() != null
          && SCHEMES.contains(uri.getScheme())
          && uri.getHost() != null
          && uri.getRawUserInfo() == null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return new ServerAddress(uri);
      }
    } catch (URISyntaxException e) {
      // told below; the address may hold a password, so it is not repeated
    }
    throw new WrongUsage(
        "the address of a server must be like http://host:8080/adminpanel/api.php,"
            + " without user, password and parameters");
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
