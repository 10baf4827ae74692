package com.dialer360.persistence.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.timezone.NanpaPrefix;
import com.dialer360.timezone.NanpaPrefixes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CachesTest {
  private final List<String> asked = new ArrayList<>();
  private final NanpaPrefixes table =
      new NanpaPrefixes() {
        @Override
        public Optional<NanpaPrefix> first(String areacode, String prefix) {
          asked.add(areacode + prefix);
          return Optional.empty();
        }

        @Override
        public long rowsUpTo(int most) {
          asked.add("rows");
          throw new IllegalArgumentException("on purpose");
        }
      };

  @Test
  void anAnswerIsKeptForEachQuestion() {
    NanpaPrefixes cached = new Caches(Duration.ofHours(1)).reading(NanpaPrefixes.class, table);

    cached.first("727", "555");
    cached.first("727", "555");
    cached.first("727", "556");

    assertThat(asked).containsExactly("727555", "727556");
  }

  @Test
  void whatIsFlushedIsAskedAgain() {
    Caches caches = new Caches(Duration.ofHours(1));
    NanpaPrefixes cached = caches.reading(NanpaPrefixes.class, table);

    cached.first("727", "555");
    caches.flush();
    cached.first("727", "555");

    assertThat(asked).containsExactly("727555", "727555");
  }

  @Test
  void aLifeOfZeroKeepsNothing() {
    NanpaPrefixes cached = new Caches(Duration.ZERO).reading(NanpaPrefixes.class, table);

    cached.first("727", "555");
    cached.first("727", "555");

    assertThat(asked).containsExactly("727555", "727555");
  }

  @Test
  void aFailureIsThrownAsItIsAndNotKept() {
    NanpaPrefixes cached = new Caches(Duration.ofHours(1)).reading(NanpaPrefixes.class, table);

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> cached.rowsUpTo(10))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("on purpose");
    }
    assertThat(asked).containsExactly("rows", "rows");
  }
}
