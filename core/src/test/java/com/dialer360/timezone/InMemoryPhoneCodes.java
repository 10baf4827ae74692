package com.dialer360.timezone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of {p}phone_codes in a list, with those of the recorded cases to begin with. */
public final class InMemoryPhoneCodes implements PhoneCodes {
  private final List<Row> rows = new ArrayList<>();

  public static InMemoryPhoneCodes ofRecordedCases() {
    return new InMemoryPhoneCodes()
        .add(1, "727", "FL", "-5", "SSM-FSN", "EST")
        .add(1, "312", "IL", "-6", "SSM-FSN", "CST")
        .add(1, "205", "AL", "-6", "SSM-FSN", "CST")
        .add(1, "303", "CO", "-7", "SSM-FSN", "MST")
        .add(1, "480", "AZ", "-7", "", "MST")
        .add(1, "213", "CA", "-8", "SSM-FSN", "PST")
        .add(1, "808", "HI", "-10", "", "HST")
        .add(1, "709", "NL", "-3.50", "SSM-FSN", "NST")
        .add(44, "207", "", "0", "LSM-LSO", "GMT")
        .add(61, "2", "NSW", "10", "FSO-FSA", "AEST")
        .add(61, "7", "QLD", "10", "", "AEST")
        .add(61, "3", "TAS", "10", "FSO-LSM", "")
        .add(61, "8", "SA", "9.50", "FSO-FSA", "")
        .add(64, "9", "", "12", "LSS-FSA", "NZST")
        .add(91, "", "", "5.50", "", "IST")
        .add(52, "55", "", "-6", "FSA-LSO", "")
        .add(52, "664", "BC", "-8", "FSA-LSO", "")
        .add(672, "", "", "+10", "LSO-LSM", "")
        .add(641, "", "", "12", "FSO-TSM", "")
        .add(55, "", "", "-3", "TSO-LSF", "")
        .add(682, "", "", "-10", "XXX-YYY", "")
        .add(683, "", "", "-11", "SSM-FSN", "")
        .add(684, "", "", "-11", "", "");
  }

  public InMemoryPhoneCodes add(
      int country, String areacode, String state, String offset, String range, String zone) {
    rows.add(new Row(country, areacode, zone, new PhoneCode(offset, range, state)));
    return this;
  }

  @Override
  public Optional<PhoneCode> firstOfAreacode(String countryCode, String areacode) {
    return of(countryCode)
        .filter(row -> row.areacode.equals(areacode))
        .map(Row::phoneCode)
        .findFirst();
  }

  @Override
  public Optional<PhoneCode> firstOfState(String countryCode, String state) {
    return of(countryCode)
        .map(Row::phoneCode)
        .filter(phoneCode -> phoneCode.state().equalsIgnoreCase(state))
        .findFirst();
  }

  @Override
  public Optional<PhoneCode> firstOfCountry(String countryCode) {
    return of(countryCode).map(Row::phoneCode).findFirst();
  }

  @Override
  public Optional<StoredOffset> ofZone(String countryCode, String tzCode) {
    List<PhoneCode> zone =
        of(countryCode)
            .filter(row -> row.zone.equalsIgnoreCase(tzCode))
            .map(Row::phoneCode)
            .toList();
    return zone.stream()
        .map(PhoneCode::dstRange)
        .max(Comparator.naturalOrder())
        .map(range -> new StoredOffset(zone.get(0).gmtOffset(), range));
  }

  private Stream<Row> of(String countryCode) {
    return rows.stream().filter(row -> row.country == Integer.parseInt("0" + countryCode));
  }

  private record Row(int country, String areacode, String zone, PhoneCode phoneCode) {}
}
