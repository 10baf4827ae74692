package com.dialer360.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

  private static List<BoundedLines.Line> lines(Reader text) throws IOException {
    BoundedLines lines = new BoundedLines(text, 3);
    List<BoundedLines.Line> all = new ArrayList<>();
    Optional<BoundedLines.Line> next = lines.next();
    while (next.isPresent()) {
      all.add(next.get());
      next = lines.next();
    }
    return all;
  }

  private static BoundedLines.Line line(long number, String text) {
    return new BoundedLines.Line(number, text, false);
  }

  @Test
  void linesEndInSeveralWays() throws IOException {
    assertThat(lines(new StringReader("a\nb\r\n\r\nc\rd")))
        .containsExactly(line(1, "a"), line(2, "b"), line(3, ""), line(4, "c"), line(5, "d"));
    assertThat(lines(new StringReader(""))).isEmpty();
    assertThat(lines(new StringReader("a\r\n"))).containsExactly(line(1, "a"));
  }

  @Test
  void ofALineThatIsTooLongTheBeginningIsKept() throws IOException {
    assertThat(lines(new StringReader("abc\nabcd\nx")))
        .containsExactly(line(1, "abc"), new BoundedLines.Line(2, "abc", true), line(3, "x"));
  }

  @Test
  void anEndlessLineTakesNoMemory() throws IOException {
    EndlessText text = new EndlessText("a\n", "xxxxxxxxxxxxxxxx", 64L << 20);

    assertThat(lines(new InputStreamReader(text, StandardCharsets.UTF_8)))
        .containsExactly(line(1, "a"), new BoundedLines.Line(2, "xxx", true));
  }
}
