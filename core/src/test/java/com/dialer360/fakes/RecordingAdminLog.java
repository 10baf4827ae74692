package com.dialer360.fakes;

import com.dialer360.log.AdminLog;
import com.dialer360.log.AdminLogRow;
import java.util.ArrayList;
import java.util.List;

/** Keeps the changes that are noted, which must be noted within a transaction. */
public final class RecordingAdminLog implements AdminLog {
  private final DirectTransactions transactions;
  private final List<AdminLogRow> rows = new ArrayList<>();

  public RecordingAdminLog(DirectTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void write(AdminLogRow row) {
    if (!transactions.open()) {
      throw new IllegalStateException("noted outside of a transaction: " + row);
    }
    rows.add(row);
  }

  public List<AdminLogRow> rows() {
    return List.copyOf(rows);
  }

  /** Section, type, record, code and notes of each row, between slashes. */
  public List<String> lines() {
    return rows.stream()
        .map(AdminLogRow::event)
        .map(
            event ->
                String.join(
                    "/",
                    event.section(),
                    event.type().name(),
                    event.recordId(),
                    event.code(),
                    event.notes()))
        .toList();
  }
}
