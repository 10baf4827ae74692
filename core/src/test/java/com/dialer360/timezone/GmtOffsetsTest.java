package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GmtOffsetsTest {
  private static final String SUMMER = "2017-06-01T14:30:00";
  private static final String WINTER = "2017-12-01T14:30:00";

  private final InMemoryPhoneCodes phoneCodes = InMemoryPhoneCodes.ofRecordedCases();
  private final Map<String, StoredOffset> postalCodes = new LinkedHashMap<>();
  private final InMemoryNanpaPrefixes nanpaPrefixes =
      new InMemoryNanpaPrefixes()
          .add("727", "555", "-5", "Y")
          .add("727", "777", "-6", "Y")
          .add("480", "777", "-7.00", "N");

  GmtOffsetsTest() {
    postalCodes.put("33755", new StoredOffset("-5", "SSM-FSN"));
    postalCodes.put("85001", new StoredOffset("-7", ""));
    postalCodes.put("90001", new StoredOffset("-8", "SSM-FSN"));
    postalCodes.put("96701-12", new StoredOffset("-10", ""));
  }

  @ParameterizedTest
  @CsvSource({
    // 1 and 52: the area code, else the first row of the country
    "1, 4805551111, '', -7",
    "1, 8085551111, '', -10",
    "1, 2135551111, '', -7",
    "1, 6005551111, '', -4",
    "1, 7095551111, '', -2.5",
    "01, 4805551111, '', -7",
    "52, 6645551111, '', -7",
    "52, 9995551111, '', -5",
    "052, 6645551111, '', -7",
    // 61: the state, whatever its area code, else the first row of the country
    "61, 255511111, QLD, 10",
    "61, 255511111, qld, 10",
    "61, 855511111, SA, 9.50",
    "61, 855511111, ZZ, 10",
    "61, 855511111, '', 10",
    "061, 255511111, SA, 9.50",
    // others: the first row of the country
    "44, 1615551111, '', 1",
    "91, 9811111111, '', 5.50",
    "64, 9, '', 12",
    "672, 355511111, '', 10",
    "682, 355511111, '', -10",
    "683, 355511111, '', -10",
    "684, 355511111, '', -11",
    // nothing found
    "999, 7275551111, '', ''",
    "'', 7275551111, '', ''",
    "0, 7275551111, '', ''",
  })
  void withoutAMethodTheCountryDecides(
      String phoneCode, String phoneNumber, String state, String offset) {
    assertThat(at(SUMMER, new PhonePlace(phoneCode, phoneNumber, state, "", "", "")))
        .isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({"1, 7095551111, '', -3.50", "61, 255511111, NSW, 11", "61, 855511111, SA, 10.5"})
  void printsOtherwiseInDecember(
      String phoneCode, String phoneNumber, String state, String offset) {
    assertThat(at(WINTER, new PhonePlace(phoneCode, phoneNumber, state, "", "", "")))
        .isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({
    "POSTAL, 1, 85001, -7",
    "POSTAL, 1, 90001, -7",
    "postal, 1, 85001, -7",
    "xxPostalxx, 1, 85001, -7",
    // the stored code begins with the one given, never the other way round
    "POSTAL, 1, 96701, -10",
    "POSTAL, 1, 85001-1234, -4",
    "POSTAL, 1, 99999, -4",
    // 5 bytes are enough
    "POSTAL, 1, 8500, -4",
    "POSTAL, 1, ééé, -3",
    "POSTAL, 01, 85001, -4",
    "POSTAL, 44, 85001, 1",
    "POSTAL, 999, 85001, ''",
    "'', 1, 85001, -4",
  })
  void looksUpThePostalCode(String method, String phoneCode, String postalCode, String offset) {
    postalCodes.put("ééé1", new StoredOffset("-3", ""));

    assertThat(at(SUMMER, new PhonePlace(phoneCode, "7275551111", "", postalCode, "", method)))
        .isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({
    "TZCODE, 1, PST, -7",
    "TZCODE, 1, pst, -7",
    // one area of the zone has no DST, another has: it counts as having it
    "TZCODE, 1, MST, -6",
    "TZCODE, 1, HST, -10",
    "TZCODE, 44, GMT, 1",
    "TZCODE, 1, P, -4",
    "TZCODE, 1, é, -2",
    "TZCODE, 1, '', -4",
    "TZCODE, 1, ZZZ, -4",
    "tzcode, 1, PST, -4",
    "TZCODE-POSTAL, 1, PST, -4",
    // tried, and nothing found at all
    "TZCODE, 999, PST, 0",
    "TZCODE, 999, P, ''",
    "tzcode, 999, PST, ''",
  })
  void looksUpTheZoneOfTheOwner(String method, String phoneCode, String owner, String offset) {
    phoneCodes.add(1, "900", "", "-2", "", "é");

    assertThat(at(SUMMER, new PhonePlace(phoneCode, "7275551111", "", "", owner, method)))
        .isEqualTo(offset);
  }

  @Test
  void theFirstRowOfAZoneGivesItsOffset() {
    phoneCodes.add(7, "1", "", "3", "", "MIX").add(7, "2", "", "4", "LSM-LSO", "MIX");

    assertThat(at(SUMMER, new PhonePlace("7", "495", "", "", "MIX", "TZCODE"))).isEqualTo("4");
    assertThat(at(WINTER, new PhonePlace("7", "495", "", "", "MIX", "TZCODE"))).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({
    "2017-06-01T14:30:00, NANPA, 7277771111, -5",
    "2017-12-01T14:30:00, NANPA, 7277771111, -6",
    "2017-06-01T14:30:00, nanpa, 7277771111, -5",
    "2017-06-01T14:30:00, AREACODENANPA, 7277771111, -5",
    "2017-06-01T14:30:00, NANPA, 4807771111, -7.00",
    "2017-06-01T14:30:00, NANPA, 727777, -5",
    // not found: the area code
    "2017-06-01T14:30:00, NANPA, 7278881111, -4",
    "2017-06-01T14:30:00, NANPA, 72777, -4",
    "2017-06-01T14:30:00, NANPA, 727, -4",
    "2017-06-01T14:30:00, NANPA, 72, -4",
    "2017-06-01T14:30:00, NANPA, '', -4",
    "2017-06-01T14:30:00, '', 7277771111, -4",
  })
  void looksUpAreacodeAndPrefix(String now, String method, String phoneNumber, String offset) {
    assertThat(at(now, new PhonePlace("1", phoneNumber, "", "", "", method))).isEqualTo(offset);
  }

  @Test
  void nanpaDoesNotAskForACountry() {
    assertThat(at(SUMMER, new PhonePlace("44", "7277771111", "", "", "", "NANPA"))).isEqualTo("-5");
  }

  @Test
  void aShortPartOfTheNumberIsNotLookedUp() {
    nanpaPrefixes.add("727", "77", "3", "N");

    assertThat(at(SUMMER, new PhonePlace("1", "72777", "", "", "", "NANPA"))).isEqualTo("-4");
  }

  @ParameterizedTest
  @CsvSource({
    // both found: the later method; only one found: that one
    "POSTAL-NANPA, 7277771111, 85001, -5",
    "NANPA-POSTAL, 7277771111, 85001, -5",
    "POSTAL-NANPA, 7278881111, 85001, -7",
    "POSTAL-NANPA, 7277771111, 99999, -5",
    "POSTAL-NANPA, 7278881111, 99999, -4",
  })
  void aLaterMethodOverridesAnEarlierOne(
      String method, String phoneNumber, String postalCode, String offset) {
    assertThat(at(SUMMER, new PhonePlace("1", phoneNumber, "", postalCode, "PST", method)))
        .isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-12T01:00:00, 1, 7275551111, '', -5",
    "2017-03-12T05:59:59, 1, 2135551111, '', -8",
    "2017-03-12T06:00:00, 1, 2135551111, '', -7",
    "2017-11-05T04:59:59, 1, 2135551111, '', -7",
    "2017-11-05T05:00:00, 1, 2135551111, '', -8",
    "2020-03-08T06:00:00, 1, 2135551111, '', -7",
    "2020-11-01T04:59:59, 1, 2135551111, '', -7",
    "2020-11-01T05:00:00, 1, 2135551111, '', -8",
    "2021-11-07T04:59:59, 1, 2135551111, '', -7",
    "2017-04-02T03:59:59, 52, 9995551111, '', -6",
    "2017-04-02T04:00:00, 52, 9995551111, '', -5",
    "2017-10-29T04:00:00, 52, 9995551111, '', -6",
    "2017-03-25T21:00:00, 44, 2075551111, '', 1",
    "2017-10-28T20:59:59, 44, 2075551111, '', 1",
    "2017-10-28T21:00:00, 44, 2075551111, '', 0",
    "2019-03-30T20:59:59, 44, 2075551111, '', 0",
    "2019-03-30T21:00:00, 44, 2075551111, '', 1",
    "2017-03-25T10:59:59, 672, 355511111, '', 11",
    "2017-03-25T11:00:00, 672, 355511111, '', 10",
    "2017-03-25T10:59:59, 61, 355511111, TAS, 11",
    "2017-03-25T11:00:00, 61, 355511111, TAS, 10",
    "2017-09-30T10:59:59, 61, 355511111, TAS, 10",
    "2017-04-01T11:59:59, 61, 255511111, NSW, 11",
    "2017-04-01T12:00:00, 61, 255511111, NSW, 10",
    "2018-10-06T10:59:59, 61, 255511111, NSW, 10",
    "2018-10-06T11:00:00, 61, 255511111, NSW, 11",
    "2017-03-18T09:00:00, 641, 355511111, '', 12",
    "2017-09-30T08:59:59, 641, 355511111, '', 12",
    "2017-09-30T09:00:00, 641, 355511111, '', 13",
    "2016-03-19T08:59:59, 641, 355511111, '', 13",
    "2017-04-01T10:00:00, 64, 955511111, '', 12",
    "2018-03-31T09:59:59, 64, 955511111, '', 13",
    "2017-09-20T12:00:00, 64, 955511111, '', 12",
    "2017-09-30T20:00:00, 64, 955511111, '', 13",
    "2017-02-25T22:59:59, 55, 1155551111, '', -2",
    "2017-02-25T23:00:00, 55, 1155551111, '', -3",
    "2017-10-21T23:59:59, 55, 1155551111, '', -3",
    "2017-10-22T00:00:00, 55, 1155551111, '', -2",
    // half an hour of the offset counts: 02:00 at -3.50 is 00:30 at -5
    "2017-03-12T00:29:59, 1, 7095551111, '', -3.50",
    "2017-03-12T00:30:00, 1, 7095551111, '', -2.5",
  })
  void changesWithTheStandardTimeAtTheNumber(
      String now, String phoneCode, String phoneNumber, String state, String offset) {
    assertThat(at(now, new PhonePlace(phoneCode, phoneNumber, state, "", "", "")))
        .isEqualTo(offset);
  }

  @ParameterizedTest
  @CsvSource({"east, '', east", "east, SSM-FSN, 1", "++5, '', 5", "'', '', ''"})
  void anOffsetThatIsNoNumberCountsAsZero(String stored, String range, String offset) {
    phoneCodes.add(99, "", "", stored, range, "");

    assertThat(at(SUMMER, new PhonePlace("99", "1", "", "", "", ""))).isEqualTo(offset);
  }

  @Test
  void theServersOffsetIsTheBase() {
    PhonePlace losAngeles = new PhonePlace("1", "2135551111", "", "", "", "");

    assertThat(offsets("2017-03-12T01:59:59", "-8.00").of(losAngeles)).hasToString("-8");
    assertThat(offsets("2017-03-12T03:00:00", "-7.00").of(losAngeles)).hasToString("-8");
    assertThat(offsets("2017-03-12T03:00:00", "-8.00").of(losAngeles)).hasToString("-7");
  }

  private String at(String now, PhonePlace place) {
    return offsets(now, "-5.00").of(place).text();
  }

  private GmtOffsets offsets(String now, String localGmt) {
    ServerTime serverTime = CallCentreClock.newYork(now);
    return new GmtOffsets(
        phoneCodes,
        this::firstBeginningWith,
        nanpaPrefixes,
        serverTime,
        new ServerGmt(() -> Optional.of(localGmt), serverTime));
  }

  private Optional<StoredOffset> firstBeginningWith(String countryCode, String postalCode) {
    assertThat(countryCode).isEqualTo("1");
    return postalCodes.entrySet().stream()
        .filter(row -> row.getKey().startsWith(postalCode))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
