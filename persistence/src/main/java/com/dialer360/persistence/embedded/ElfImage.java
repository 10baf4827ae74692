package com.dialer360.persistence.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Copies of a 64-bit ELF program only what the loader maps. Nine tenths of mariadbd are debug
 * sections behind that; leaving them out saves 280 MB and most of the unpacking time.
 */
final class ElfImage {
  private static final int HEAD_SIZE = 4096;
  private static final int MAGIC = 0x464c457f;
  private static final int SIXTY_FOUR_BIT_LITTLE_ENDIAN = 0x0102;
  private static final int PT_LOAD = 1;

  private ElfImage() {}

  static void copy(InputStream program, OutputStream to) throws IOException {
    ByteBuffer head = ByteBuffer.wrap(program.readNBytes(HEAD_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
    long end = understood(head) ? endOfLoadedPart(head) : Long.MAX_VALUE;
    if (end != Long.MAX_VALUE) {
      forgetSections(head);
    }
    to.write(head.array());
    byte[] buffer = new byte[1 << 16];
    long left = end - head.capacity();
    while (left > 0) {
      int read = program.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        return;
      }
      to.write(buffer, 0, read);
      left -= read;
    }
  }

  private static boolean understood(ByteBuffer head) {
    return head.capacity() == HEAD_SIZE
        && head.getInt(0) == MAGIC
        && head.getShort(4) == SIXTY_FOUR_BIT_LITTLE_ENDIAN
        && head.getLong(32) + (long) head.getShort(54) * head.getShort(56) <= HEAD_SIZE;
  }

  private static long endOfLoadedPart(ByteBuffer head) {
    long end = HEAD_SIZE;
    for (int i = 0; i < head.getShort(56); i++) {
      int entry = (int) head.getLong(32) + i * head.getShort(54);
      if (head.getInt(entry) == PT_LOAD) {
        end = Math.max(end, head.getLong(entry + 8) + head.getLong(entry + 32));
      }
    }
    return end;
  }

  private static void forgetSections(ByteBuffer head) {
    head.putLong(40, 0);
    head.putInt(60, 0);
  }
}
