package com.dialer360.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpException;

/** Reads the pairs of form bodies; other bodies are left unread. */
final class RequestBody {
  private static final Duration LONGEST_ARRIVAL = Duration.ofSeconds(60);
  private static final int BUFFER = 8_192;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";

  private final int maxBytes;
  private final int mostPairs;
  private final LongSupplier nanoTime;

  /**
   * @param nanoTime a clock such as {@link System#nanoTime}
   */
  RequestBody(int maxBytes, int mostPairs, LongSupplier nanoTime) {
    this.maxBytes = maxBytes;
    this.mostPairs = mostPairs;
    this.nanoTime = nanoTime;
  }

  /**
   * The decoded pairs, in order.
   *
   * @throws UnreadableRequest when it is too long, comes too slowly, or is not well formed
   */
  List<Map.Entry<String, String>> pairs(HttpServletRequest request) throws UnreadableRequest {
    String contentType = Optional.ofNullable(request.getContentType()).orElse("");
    String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    if (!type.equals(FORM) && !type.equals(MULTIPART)) {
      return List.of();
    }
    if (request.getContentLengthLong() > maxBytes) {
      throw new UnreadableRequest(Trouble.requestTooLarge(maxBytes));
    }
    byte[] body = bytes(request);
    return type.equals(FORM)
        ? FormText.pairs(new String(body, StandardCharsets.UTF_8), mostPairs)
        : MultipartForm.pairs(contentType, body, mostPairs);
  }

  private byte[] bytes(HttpServletRequest request) throws UnreadableRequest {
    try {
      return bytes(request.getInputStream());
    } catch (IOException e) {
      throw new UnreadableRequest(
          e.getCause() instanceof TimeoutException
              ? Trouble.requestTooSlow()
              : Trouble.requestMalformed());
    } catch (RuntimeException e) {
      if (e instanceof HttpException) {
        throw new UnreadableRequest(Trouble.requestMalformed());
      }
      throw e;
    }
  }

  /** The whole body; the time it may take is bounded, as a worker waits for it. */
  byte[] bytes(InputStream in) throws UnreadableRequest, IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    long started = nanoTime.getAsLong();
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      body.write(buffer, 0, read);
      if (body.size() > maxBytes) {
        throw new UnreadableRequest(Trouble.requestTooLarge(maxBytes));
      }
      if (nanoTime.getAsLong() - started > LONGEST_ARRIVAL.toNanos()) {
        throw new UnreadableRequest(Trouble.requestTooSlow());
      }
    }
    return body.toByteArray();
  }
}
