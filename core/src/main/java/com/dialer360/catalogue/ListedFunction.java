package com.dialer360.catalogue;

import com.dialer360.outcome.SnakeCase;
import java.util.function.Supplier;

/**
 * A function that is known but not built: whoever shows or names functions needs none of the ports
 * behind them. Its entry is read when it is first asked for.
 *
 * @param type the class, which has the function's name
 * @param read gives the entry
 */
public record ListedFunction(
    Class<? extends ApiFunction<?, ?>> type, Supplier<FunctionEntry<?>> read) {

  /** The function's name: {@code add_lead}. */
  public String name() {
    return SnakeCase.of(type.getSimpleName());
  }

  /** What the catalogue knows of it. */
  public FunctionEntry<?> entry() {
    return read.get();
  }
}
