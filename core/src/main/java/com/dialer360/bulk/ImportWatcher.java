package com.dialer360.bulk;

import java.util.List;

/** Is told how an import goes on. */
@FunctionalInterface
public interface ImportWatcher {

  /**
   * So far it is.
   *
   * @param refused rows refused since it was told last
   */
  void at(ImportJob job, List<RefusedRow> refused);
}
