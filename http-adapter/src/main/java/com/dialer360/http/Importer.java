package com.dialer360.http;

import com.dialer360.access.Caller;
import com.dialer360.bulk.ImportOrder;
import com.dialer360.bulk.ImportResult;
import com.dialer360.bulk.ImportRow;
import com.dialer360.bulk.ImportWatcher;
import java.util.Iterator;

/** Imports rows, as {@link com.dialer360.bulk.ImportLeads#run} does. */
@FunctionalInterface
interface Importer {
  ImportResult run(
      Caller caller, ImportOrder order, Iterator<ImportRow> rows, ImportWatcher watcher);
}
