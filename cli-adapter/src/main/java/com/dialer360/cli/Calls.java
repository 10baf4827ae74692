package com.dialer360.cli;

import java.util.function.Consumer;

/** Whatever answers calls: this program itself, or a server. */
interface Calls {

  /**
   * Has the call answered.
   *
   * @param shown is given the answer, in the form that the call wants where that can be had, and
   *     shows it while it comes in
   * @return true unless something was refused
   * @throws CallFailed when there is no answer, or it breaks off
   */
  boolean answer(Call call, Consumer<Answer> shown);
}
