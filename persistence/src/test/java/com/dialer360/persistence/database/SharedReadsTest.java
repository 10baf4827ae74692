package com.dialer360.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dialer360.transaction.DatabaseUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who asks the same at the same moment shares a read, and gets nothing older than his question. */
@Timeout(60)
class SharedReadsTest {
  private final HeldTable table = new HeldTable();
  private final Names names = SharedReads.of(Names.class, table);

  /** A port. */
  public interface Names {
    String of(String agent);

    String all();
  }

  /** Its first read takes until it is let go. */
  private static final class HeldTable implements Names {
    private final AtomicInteger reads = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private RuntimeException failure;

    @Override
    public String of(String agent) {
      int read = reads.incrementAndGet();
      if (read == 1) {
        begun.countDown();
        await(letGo);
      } else if (failure != null) {
        throw failure;
      }
      return agent + " in read " + read;
    }

    @Override
    public String all() {
      return "all";
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private FutureTask<String> firstThatIsHeld() {
    FutureTask<String> first = new FutureTask<>(() -> names.of("6666"));
    new Thread(first).start();
    await(table.begun);
    return first;
  }

  private List<FutureTask<String>> twoThatWait() {
    List<FutureTask<String>> waiting = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      FutureTask<String> one = new FutureTask<>(() -> names.of("6666"));
      waiting.add(one);
      Thread thread = new Thread(one);
      thread.start();
      while (thread.getState() != Thread.State.WAITING) {
        Thread.onSpinWait();
      }
    }
    return waiting;
  }

  @Test
  void allWhoCameWhileOneWasReadingShareTheReadAfterIt() throws Exception {
    FutureTask<String> first = firstThatIsHeld();
    List<FutureTask<String>> waiting = twoThatWait();
    table.letGo.countDown();

    assertThat(first.get()).isEqualTo("6666 in read 1");
    for (FutureTask<String> one : waiting) {
      assertThat(one.get()).isEqualTo("6666 in read 2");
    }
    assertThat(table.reads).hasValue(2);
  }

  @Test
  void whoAsksLaterReadsAnew() {
    table.letGo.countDown();

    assertThat(names.of("6666")).isEqualTo("6666 in read 1");
    assertThat(names.of("6666")).isEqualTo("6666 in read 2");
    assertThat(names.all()).isEqualTo("all");
  }

  @Test
  void anotherQuestionDoesNotWait() throws Exception {
    FutureTask<String> first = firstThatIsHeld();

    assertThat(names.of("1000")).isEqualTo("1000 in read 2");
    assertThat(names.all()).isEqualTo("all");
    table.letGo.countDown();
    assertThat(first.get()).isEqualTo("6666 in read 1");
  }

  @Test
  void aReadThatFailsFailsForAllWhoShareItAndForNobodyAfter() throws Exception {
    FutureTask<String> first = firstThatIsHeld();
    List<FutureTask<String>> waiting = twoThatWait();
    table.failure = new DatabaseUnavailable(new IllegalStateException("away"));
    table.letGo.countDown();

    assertThat(first.get()).isEqualTo("6666 in read 1");
    for (FutureTask<String> one : waiting) {
      assertThatThrownBy(one::get)
          .isInstanceOf(ExecutionException.class)
          .cause()
          .isSameAs(table.failure);
    }
    table.failure = null;
    assertThat(names.of("6666")).isEqualTo("6666 in read 3");
  }

  @Test
  void nothingIsKeptOnceAllHaveTheirAnswers() throws Exception {
    SharedReads reads = new SharedReads();
    PortCall call = PortCall.of(Names.class.getMethod("all"), null);

    assertThat(reads.answer(call, () -> reads.open())).isEqualTo(1);
    assertThat(reads.open()).isZero();
    assertThatThrownBy(
            () ->
                reads.answer(
                    call,
                    () -> {
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");
    assertThat(reads.open()).isZero();
  }
}
