package com.dialer360.cli;

/** Whatever imports files: this program itself, or a server. */
interface Imports {

  /**
   * Imports it all, and writes the result file.
   *
   * @throws CallFailed when it is refused, or breaks off
   */
  Imported imported(ImportRequest request);

  /**
   * What became of it.
   *
   * @param id 0 for a dry run
   */
  record Imported(long id, long rows, long added, long refused) {}
}
