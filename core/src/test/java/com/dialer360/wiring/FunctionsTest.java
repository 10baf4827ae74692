package com.dialer360.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.dialer360.catalogue.ListedFunction;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsTest {
  private final List<ListedFunction> all = Functions.all();

  @Test
  void eachFunctionHasTheNameOfItsClass() {
    assertThat(all)
        .isNotEmpty()
        .allSatisfy(function -> assertThat(function.name()).isEqualTo(function.entry().name()));
  }

  @Test
  void noNameIsTakenTwice() {
    assertThat(all).extracting(ListedFunction::name).doesNotHaveDuplicates();
  }
}
