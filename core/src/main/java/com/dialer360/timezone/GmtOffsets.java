package com.dialer360.timezone;

import com.dialer360.text.Utf8;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks up the offset from GMT at a number, daylight saving time included. Source: timezone.md,
 * part 1.
 */
public final class GmtOffsets {
  private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+");

  private final PhoneCodes phoneCodes;
  private final PostalCodes postalCodes;
  private final NanpaPrefixes nanpaPrefixes;
  private final ServerTime serverTime;
  private final ServerGmt serverGmt;

  @Inject
  public GmtOffsets(
      PhoneCodes phoneCodes,
      PostalCodes postalCodes,
      NanpaPrefixes nanpaPrefixes,
      ServerTime serverTime,
      ServerGmt serverGmt) {
    this.phoneCodes = phoneCodes;
    this.postalCodes = postalCodes;
    this.nanpaPrefixes = nanpaPrefixes;
    this.serverTime = serverTime;
    this.serverGmt = serverGmt;
  }

  /** The offset now at this place; unknown when no table has anything about it. */
  public GmtOffset of(PhonePlace place) {
    return of(List.of(place)).get(0);
  }

  /** The same for each of these places. */
  public List<GmtOffset> of(List<PhonePlace> places) {
    Map<StoredOffset, GmtOffset> calculated = new HashMap<>();
    return places.stream()
        .map(
            place ->
                stored(place)
                    .map(offset -> calculated.computeIfAbsent(offset, this::now))
                    .orElseGet(() -> namesZone(place) ? new GmtOffset("0") : GmtOffset.unknown()))
        .toList();
  }

  private Optional<StoredOffset> stored(PhonePlace place) {
    // the methods in reverse, because a later one overrides an earlier one
    return byNanpa(place)
        .or(() -> byZone(place))
        .or(() -> byPostalCode(place))
        .or(() -> byCountry(place));
  }

  private Optional<StoredOffset> byNanpa(PhonePlace place) {
    boolean asked =
        names(place, "NANPA")
            && Utf8.length(place.areacode()) == 3
            && Utf8.length(place.prefix()) == 3;
    return asked
        ? nanpaPrefixes.first(place.areacode(), place.prefix()).map(NanpaPrefix::offset)
        : Optional.empty();
  }

  private Optional<StoredOffset> byZone(PhonePlace place) {
    return namesZone(place)
        ? phoneCodes.ofZone(place.phoneCode(), place.owner())
        : Optional.empty();
  }

  private Optional<StoredOffset> byPostalCode(PhonePlace place) {
    boolean asked =
        names(place, "POSTAL")
            && place.phoneCode().equals("1")
            && Utf8.length(place.postalCode()) >= 5;
    return asked ? postalCodes.firstBeginningWith("1", place.postalCode()) : Optional.empty();
  }

  private Optional<StoredOffset> byCountry(PhonePlace place) {
    String country = place.phoneCode();
    Optional<PhoneCode> part =
        switch (ZEROS_IN_FRONT.matcher(country).replaceFirst("")) {
          case "1", "52" -> phoneCodes.firstOfAreacode(country, place.areacode());
          case "61" -> phoneCodes.firstOfState(country, place.state());
          default -> Optional.empty();
        };
    return part.or(() -> phoneCodes.firstOfCountry(country)).map(PhoneCode::offset);
  }

  private GmtOffset now(StoredOffset place) {
    GmtOffset standard = new GmtOffset(place.gmtOffset().replace("+", ""));
    boolean daylightSaving =
        DstRange.named(place.dstRange())
            .filter(range -> range.inForce(standardTime(standard)))
            .isPresent();
    return daylightSaving ? standard.oneHourMore() : standard;
  }

  private LocalDateTime standardTime(GmtOffset standard) {
    return serverTime
        .now()
        .plusSeconds(GmtOffset.seconds(standard.hours().subtract(serverGmt.hours())));
  }

  private static boolean namesZone(PhonePlace place) {
    return place.tzMethod().equals("TZCODE") && Utf8.length(place.owner()) >= 2;
  }

  private static boolean names(PhonePlace place, String method) {
    return place.tzMethod().toUpperCase(Locale.ROOT).contains(method);
  }
}
