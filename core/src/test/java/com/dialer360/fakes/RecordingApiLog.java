package com.dialer360.fakes;

import com.dialer360.access.Occasion;
import com.dialer360.log.ApiLog;
import com.dialer360.log.ApiLogRow;
import java.util.ArrayList;
import java.util.List;

/** Keeps what is logged, which must be logged within a transaction. */
public final class RecordingApiLog implements ApiLog {
  private final DirectTransactions transactions;
  private final List<ApiLogRow> rows = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();

  public RecordingApiLog(DirectTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void write(Occasion occasion, List<ApiLogRow> newRows) {
    if (!transactions.open()) {
      throw new IllegalStateException("logged outside of a transaction: " + newRows);
    }
    occasions.add(occasion);
    rows.addAll(newRows);
  }

  public List<ApiLogRow> rows() {
    return List.copyOf(rows);
  }

  public List<Occasion> occasions() {
    return List.copyOf(occasions);
  }

  /** Function, result, reason and data of each row, between slashes. */
  public List<String> lines() {
    return rows.stream()
        .map(row -> String.join("/", row.function(), row.result(), row.resultReason(), row.data()))
        .toList();
  }
}
