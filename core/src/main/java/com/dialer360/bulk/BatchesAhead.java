package com.dialer360.bulk;

import com.dialer360.lead.AddLeadCommand;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Batches of rows, each read and made into commands while the one before is stored: the one keeps
 * this program busy as long as the other does the database.
 */
final class BatchesAhead implements AutoCloseable {
  private static final int LARGEST = 1_000;
  private static final int SECONDS_TO_LET_GO = 5;

  private final ExecutorService reader = Executors.newSingleThreadExecutor(BatchesAhead::thread);
  private final Iterator<ImportRow> rows;
  private final Function<ImportRow.Sent, AddLeadCommand> command;
  private CompletableFuture<RowBatch> ahead;

  /**
   * @param checksum of all rows before
   */
  BatchesAhead(
      Iterator<ImportRow> rows, long checksum, Function<ImportRow.Sent, AddLeadCommand> command) {
    this.rows = rows;
    this.command = command;
    this.ahead = read(checksum);
  }

  /** The next rows; none once all have been given. What went wrong in reading them is thrown. */
  RowBatch next() {
    RowBatch next;
    try {
      next = ahead.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
    ahead = read(next.checksum());
    return next;
  }

  /** Leaves the rows to whoever gave them. */
  @Override
  public void close() {
    reader.shutdownNow();
    try {
      // a pipe that nobody writes to cannot be left: its reader ends with the program
      reader.awaitTermination(SECONDS_TO_LET_GO, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CompletableFuture<RowBatch> read(long checksum) {
    return CompletableFuture.supplyAsync(
        () -> RowBatch.next(rows, LARGEST, checksum, command), reader);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "import-rows");
    thread.setDaemon(true);
    return thread;
  }
}
