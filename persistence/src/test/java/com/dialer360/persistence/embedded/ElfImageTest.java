package com.dialer360.persistence.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ElfImageTest {
  @Test
  void cutsBehindTheLastLoadedSegment() throws IOException {
    byte[] program = program();
    byte[] copy = copy(program);
    assertThat(copy).hasSize(6000);
    assertThat(copy[5999]).isEqualTo(program[5999]);
    ByteBuffer head = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(head.getLong(40)).as("offset of the section headers").isZero();
    assertThat(head.getShort(60)).as("number of section headers").isZero();
  }

  @Test
  void copiesWhatItDoesNotUnderstandAsItIs() throws IOException {
    byte[] thirtyTwoBit = program();
    thirtyTwoBit[4] = 1;
    byte[] tiny = {1, 2, 3};
    assertThat(copy(thirtyTwoBit)).isEqualTo(thirtyTwoBit);
    assertThat(copy(tiny)).isEqualTo(tiny);
  }

  private static byte[] program() {
    byte[] bytes = new byte[200_000];
    Arrays.fill(bytes, (byte) 9);
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    head.putInt(0, 0x464c457f).put(4, (byte) 2).put(5, (byte) 1);
    head.putLong(32, 64).putLong(40, 190_000);
    head.putShort(54, (short) 56).putShort(56, (short) 2).putShort(60, (short) 40);
    segment(head, 64, 1, 1000, 5000);
    segment(head, 120, 4, 5000, 100_000);
    return bytes;
  }

  private static void segment(ByteBuffer head, int at, int type, long offset, long size) {
    head.putInt(at, type).putLong(at + 8, offset).putLong(at + 32, size);
  }

  private static byte[] copy(byte[] program) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ElfImage.copy(new ByteArrayInputStream(program), out);
    return out.toByteArray();
  }
}
