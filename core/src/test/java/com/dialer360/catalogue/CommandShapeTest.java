package com.dialer360.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandShapeTest {
  record Size(int value) {
    public static Size of(String text) {
      return new Size(text.length());
    }
  }

  record Address(@Parameter("Town.") String city, @Parameter("Country.") String countryCode) {}

  record Order(
      @Parameter(value = "Number.", required = true) String phoneNumber,
      @Parameter(value = "Secret.", fallback = "x", secret = true) String agentPass,
      @Parameter("Yes or no.") boolean customFields,
      Address address,
      @Parameter("Size.") Size someSize,
      Map<String, String> values) {}

  private final CommandShape<Order> shape = CommandShape.of(Order.class);

  @Test
  void fillsTextsFlagsFactoriesGroupsAndTheMapOfAllValues() {
    Map<String, String> sent =
        Map.of(
            "phone_number", "727-555",
            "agent_pass", "s e",
            "custom_fields", "Y",
            "city", "A+B",
            "country_code", "USAa",
            "some_size", "1234");

    assertThat(shape.fill(new Parameters(sent, false)))
        .isEqualTo(new Order("727555", "se", true, new Address("A B", "USA"), new Size(4), sent));
  }

  @ParameterizedTest
  @CsvSource({"Y, true", "y, false", "YY, false", "1, false", "'', false", "N, false"})
  void takesAFlagForSetOnlyWithExactlyY(String sent, boolean set) {
    assertThat(shape.fill(new Parameters(Map.of("custom_fields", sent), false)).customFields())
        .isEqualTo(set);
  }

  @Test
  void fillsWithEmptyValuesWhenNothingIsSent() {
    assertThat(CommandShape.unsent(Order.class))
        .isEqualTo(new Order("", "", false, new Address("", ""), new Size(0), Map.of()));
  }

  @Test
  void listsParametersInTheOrderOfComponentsThoseOfGroupsInPlaceAndTheMapNotAtAll() {
    assertThat(shape.parameters())
        .extracting(
            ParameterEntry::name,
            ParameterEntry::meaning,
            ParameterEntry::required,
            ParameterEntry::fallback,
            ParameterEntry::secret)
        .containsExactly(
            tuple("phone_number", "Number.", true, "", false),
            tuple("agent_pass", "Secret.", false, "x", true),
            tuple("custom_fields", "Yes or no.", false, "", false),
            tuple("city", "Town.", false, "", false),
            tuple("country_code", "Country.", false, "", false),
            tuple("some_size", "Size.", false, "", false));
  }

  record Grouped(Order order) {}

  @Test
  void takesParametersOfOtherNamesOnlyForAMap() {
    assertThat(shape.takesOthers()).isTrue();
    assertThat(CommandShape.of(Grouped.class).takesOthers()).isTrue();
    assertThat(CommandShape.of(Address.class).takesOthers()).isFalse();
  }

  record Unexplained(String city) {}

  @Test
  void refusesAComponentThatSaysNotWhatItMeans() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommandShape.of(Unexplained.class))
        .withMessageContaining("city")
        .withMessageContaining("lacks @Parameter");
  }

  record Countable(@Parameter("Count.") int records) {}

  @Test
  void refusesAComponentThatNoTextCanFill() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommandShape.of(Countable.class))
        .withMessageContaining("no parameter can fill")
        .withMessageContaining("records");
  }

  record Picky(String text) {
    public static Picky of(String text) {
      if (!text.isEmpty()) {
        throw new IllegalArgumentException("only nothing");
      }
      return new Picky(text);
    }
  }

  record PickyCommand(@Parameter("Picky.") Picky picky) {}

  record Greedy(String text) {
    public static Greedy of(String text) {
      return new Greedy(text.substring(1));
    }
  }

  record GreedyCommand(@Parameter("Greedy.") Greedy greedy) {}

  @Test
  void saysWhichFactoryDidNotTakeAText() {
    CommandShape<PickyCommand> picky = CommandShape.of(PickyCommand.class);

    assertThat(picky.fill(Parameters.none()).picky().text()).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> picky.fill(new Parameters(Map.of("picky", "x"), false)))
        .withMessageContaining("must take any text");
  }

  @Test
  void aFactoryThatTakesNotEvenNothingIsToldAtOnce() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CommandShape.of(GreedyCommand.class))
        .withMessageContaining("must take any text");
  }

  record Unhappy(@Parameter("City.") String city) {
    Unhappy {
      if (city.isEmpty()) {
        throw new IllegalArgumentException("no city");
      }
    }
  }

  @Test
  void tellsTheCauseWhenTheCommandRefusesItsValues() {
    CommandShape<Unhappy> unhappy = CommandShape.of(Unhappy.class);

    assertThatIllegalStateException()
        .isThrownBy(() -> unhappy.fill(Parameters.none()))
        .withMessageContaining("cannot fill")
        .havingCause()
        .withMessage("no city");
  }
}
