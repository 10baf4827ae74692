package com.dialer360.report;

import com.dialer360.table.Rows;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The rows of several searches, each begun when the one before it has ended. */
final class CallsInTurn implements Rows<PhoneNumberLogResult.Call> {
  private final Iterator<Supplier<Rows<PhoneNumberLogResult.Call>>> searches;
  private Rows<PhoneNumberLogResult.Call> current = Rows.none();
  private long ofCurrent;

  CallsInTurn(Stream<Supplier<Rows<PhoneNumberLogResult.Call>>> searches) {
    this.searches = searches.iterator();
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext() && searches.hasNext()) {
      current.close();
      current = searches.next().get();
      ofCurrent = 0;
    }
    return current.hasNext();
  }

  @Override
  public PhoneNumberLogResult.Call next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ofCurrent++;
    return current.next();
  }

  /** How many rows the last search has given. */
  long ofLast() {
    return ofCurrent;
  }

  @Override
  public void close() {
    current.close();
  }
}
