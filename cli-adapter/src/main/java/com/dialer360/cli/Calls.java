package com.dialer360.cli;

/** Whatever answers calls: this program itself, or a server. */
interface Calls {

  /**
   * The answer, in the form that the call wants where that can be had.
   *
   * @throws CallFailed when there is none
   */
  Answer answer(Call call);
}
