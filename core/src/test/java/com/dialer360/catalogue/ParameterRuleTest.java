package com.dialer360.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterRuleTest {
  enum Colour {
    RED,
    BLUE;

    public static Colour of(String text) {
      return text.equals("RED") ? RED : BLUE;
    }

    public static List<String> choices() {
      return List.of("RED", "BLUE");
    }
  }

  record Erasable(String text) {
    public static Erasable of(String sent, String filtered) {
      return new Erasable(filtered.isEmpty() ? sent : filtered);
    }

    public static List<String> words() {
      return List.of("NONE");
    }
  }

  record Unfiltered(String text) {
    public static Unfiltered of(String sent, String filtered) {
      return new Unfiltered(sent + filtered);
    }
  }

  record Paint(
      @Parameter(value = "Number, {length}.", least = 6, most = 16) String phoneNumber,
      @Parameter(value = "Name, {length}.", most = 1) String firstName,
      @Parameter(value = "Country, {length}.", least = 3, most = 3) String countryCode,
      @Parameter(value = "List, {length}.", least = 2) String listId,
      @Parameter("Comments.") String comments,
      @Parameter("Date.") String date,
      @Parameter("Flag.") boolean customFields,
      @Parameter(
              value = "Active.",
              oneOf = {"Y", "N"})
          String active,
      @Parameter("Colour.") Colour type,
      @Parameter("Town.") Erasable state,
      @Parameter("Call.") Unfiltered callId) {}

  private final List<ParameterEntry> parameters = CommandShape.of(Paint.class).parameters();

  private ParameterEntry parameter(String name) {
    return parameters.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phone_number | Number, 6 to 16 digits.",
        "first_name | Name, up to 1 character.",
        "country_code | Country, 3 letters.",
        "list_id | List, 2 digits or more.",
        "comments | Comments."
      })
  void tellsTheLengthInTheSentence(String name, String sentence) {
    assertThat(parameter(name).meaning()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phone_number | ^[0-9,]*$",
        "first_name | ^[0-9A-Za-z\\-_.'+ ]*$",
        "country_code | ^[A-Z]*$",
        "comments | ^[^;#]*$",
        "state | ^[0-9A-Za-z\\- ]*$"
      })
  void tellsWhichCharactersAreKept(String name, String pattern) {
    assertThat(parameter(name).rule().pattern()).contains(pattern);
  }

  @Test
  void noPatternBindsWhatIsNotFiltered() {
    assertThat(parameter("date").rule().pattern()).isEqualTo(Optional.empty());
    assertThat(parameter("call_id").rule().pattern()).isEqualTo(Optional.empty());
  }

  @Test
  void listsTheOnlyValues() {
    assertThat(parameter("custom_fields").rule().oneOf()).containsExactly("Y", "N");
    assertThat(parameter("active").rule().oneOf()).containsExactly("Y", "N");
    assertThat(parameter("type").rule().oneOf()).containsExactly("RED", "BLUE");
    assertThat(parameter("list_id").rule().oneOf()).isEmpty();
  }

  @Test
  void listsWordsThatStandBesideOtherValues() {
    assertThat(parameter("state").rule().words()).containsExactly("NONE");
    assertThat(parameter("type").rule().words()).isEmpty();
  }
}
