package com.dialer360.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderMappingTest {

  @ParameterizedTest
  @CsvSource({
    "phone_number, phone_number",
    "Phone, phone_number",
    "Phone Number, phone_number",
    "'  PHONE-NUMBER ', phone_number",
    "First Name, first_name",
    "LastName, ",
    "Surname, last_name",
    "ZIP, postal_code",
    "Zip Code, postal_code",
    "Address Line 2, address2",
    "E-Mail, ",
    "Email Address, email",
    "DOB, date_of_birth",
    "Favourite Colour, "
  })
  void aColumnIsWhatSuchColumnsAreCalled(String header, String field) {
    HeaderMapping mapping =
        HeaderMapping.of(
            List.of("x", header),
            Map.of("x", field == null || !field.equals("phone_number") ? "phone_number" : ""),
            false);

    assertThat(mapping.fields().get(1)).isEqualTo(Optional.ofNullable(field));
  }

  @Test
  void whatIsSaidWinsOverNamesAndNamesOverGuesses() {
    HeaderMapping mapping =
        HeaderMapping.of(
            List.of("Phone", "phone_number", "Cell", "city"),
            Map.of("Cell", "alt_phone", "city", ""),
            false);

    assertThat(mapping.fields())
        .containsExactly(
            Optional.empty(),
            Optional.of("phone_number"),
            Optional.of("alt_phone"),
            Optional.empty());
    assertThat(mapping.leftOut()).containsExactly("Phone", "city");
  }

  @Test
  void otherColumnsAreCustomFieldsWhenThoseAreStored() {
    HeaderMapping mapping = HeaderMapping.of(List.of("Phone", "favorite_color"), Map.of(), true);

    assertThat(mapping.fields()).contains(Optional.of("favorite_color"));
  }

  @Test
  void aPhoneNumberMustBeAmongThem() {
    assertThatThrownBy(() -> HeaderMapping.of(List.of("Name", "City"), Map.of(), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("phone number");
  }

  @Test
  void onlyColumnsAndParametersThatAreThereCanBeMapped() {
    assertThatThrownBy(() -> HeaderMapping.of(List.of("Phone"), Map.of("Fone", "city"), false))
        .hasMessageContaining("Fone");
    assertThatThrownBy(() -> HeaderMapping.of(List.of("Phone"), Map.of("Phone", "fon"), false))
        .hasMessageContaining("fon");
  }
}
