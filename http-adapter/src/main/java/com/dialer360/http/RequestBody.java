package com.dialer360.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the pairs of form bodies, which {@link BodiesFirst} has waited for. */
final class RequestBody {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private RequestBody() {}

  /** True when a body of this Content-Type has pairs. */
  static boolean isOfPairs(Optional<String> contentType) {
    String type = type(contentType.orElse(""));
    return type.equals(FORM) || type.equals(MULTIPART);
  }

  /**
   * The decoded pairs, in order; none of a body of another type.
   *
   * @param most pairs beyond this number are not read
   * @throws UnreadableRequest when it is too long, came too slowly, or is not well formed
   */
  static List<Map.Entry<String, String>> pairs(HttpServletRequest request, int most)
      throws UnreadableRequest {
    Optional<String> contentType = Optional.ofNullable(request.getContentType());
    if (!isOfPairs(contentType)) {
      return List.of();
    }
    byte[] body = bytes(request);
    return type(contentType.get()).equals(FORM)
        ? FormText.pairs(new String(body, StandardCharsets.UTF_8), most)
        : MultipartForm.pairs(contentType.get(), body, most);
  }

  /**
   * The whole body.
   *
   * @throws UnreadableRequest when it is too long, came too slowly, or broke off
   */
  static byte[] bytes(HttpServletRequest request) throws UnreadableRequest {
    return request.getAttribute(BodiesFirst.ATTRIBUTE) instanceof ArrivedBody body
        ? body.bytes()
        : new byte[0];
  }

  private static String type(String contentType) {
    return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
