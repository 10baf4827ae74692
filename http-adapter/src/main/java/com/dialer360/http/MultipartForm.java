package com.dialer360.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Reads a multipart/form-data body. Files are passed over; of a body that breaks off or is not well
 * formed, the parts that came whole are taken.
 */
final class MultipartForm extends MultiPart.AbstractPartsListener {
  private final List<Map.Entry<String, String>> pairs = new ArrayList<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final int most;

  private MultipartForm(int most) {
    this.most = most;
  }

  /**
   * The pairs, in order.
   *
   * @param contentType of the request, with the boundary
   * @param most pairs beyond this number are not read
   */
  static List<Map.Entry<String, String>> pairs(String contentType, byte[] body, int most) {
    String boundary = MultiPart.extractBoundary(contentType);
    if (boundary == null || boundary.isEmpty()) {
      return List.of();
    }
    MultipartForm form = new MultipartForm(most);
    new MultiPart.Parser(boundary, form).parse(Content.Chunk.from(ByteBuffer.wrap(body), true));
    return form.pairs;
  }

  @Override
  public void onPartContent(Content.Chunk chunk) {
    content.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
  }

  @Override
  public void onPart(String name, String fileName, HttpFields headers) {
    if (name != null && !name.isEmpty() && fileName == null && pairs.size() < most) {
      pairs.add(Map.entry(name, content.toString(StandardCharsets.UTF_8)));
    }
    content.reset();
  }
}
