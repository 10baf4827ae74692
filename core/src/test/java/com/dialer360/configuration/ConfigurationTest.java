package com.dialer360.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  enum Colour {
    RED,
    DARK_BLUE
  }

  private final Configuration defaults = Configuration.defaults();

  @ParameterizedTest
  @EnumSource
  void holdsTheDefaultsWhenNothingIsConfigured(ConfigurationKey key) {
    assertThat(defaults.text(key)).isEqualTo(key.fallback());
    assertThat(defaults.optional(key).orElse("")).isEqualTo(key.fallback());
  }

  @Test
  void laterLayersWin() {
    Configuration configuration =
        defaults
            .with("the file", Map.of("http.port", "1", "http.host", "file"))
            .with("the environment", Map.of("DIALER360_HTTP_PORT", "2"))
            .with("the command line", Map.of("--http-port", "3"));

    assertThat(configuration.text(ConfigurationKey.HTTP_PORT)).isEqualTo("3");
    assertThat(configuration.text(ConfigurationKey.HTTP_HOST)).isEqualTo("file");
    assertThat(defaults.text(ConfigurationKey.HTTP_PORT)).isEqualTo("8080");
  }

  @Test
  void anEmptyValueBringsTheDefaultBack() {
    Configuration configuration =
        defaults.with("the file", Map.of("http.port", "1")).with("x", Map.of("http.port", " "));

    assertThat(configuration.text(ConfigurationKey.HTTP_PORT)).isEqualTo("8080");
  }

  @Test
  void valuesLoseSpacesAround() {
    assertThat(with("http.host", "  ::1 \t").text(ConfigurationKey.HTTP_HOST)).isEqualTo("::1");
  }

  @Test
  void anEmptyDefaultIsNoValue() {
    assertThat(defaults.optional(ConfigurationKey.ZONE)).isEmpty();
    assertThat(with("zone", "UTC").optional(ConfigurationKey.ZONE)).contains("UTC");
  }

  @ParameterizedTest
  @EnumSource
  void everySpellingOfAKeyIsKnown(ConfigurationKey key) {
    assertThat(
            List.of(
                key.inFile(),
                key.inEnvironment(),
                key.onCommandLine(),
                key.name(),
                key.onCommandLine().substring(2)))
        .allSatisfy(spelling -> assertThat(ConfigurationKey.spelled(spelling)).contains(key));
  }

  @Test
  void keysAreSpelledAsEachPlaceDoes() {
    assertThat(ConfigurationKey.HTTP_MAX_REQUEST_BYTES)
        .extracting(
            ConfigurationKey::inFile,
            ConfigurationKey::inEnvironment,
            ConfigurationKey::onCommandLine)
        .containsExactly(
            "http.max.request.bytes",
            "DIALER360_HTTP_MAX_REQUEST_BYTES",
            "--http-max-request-bytes");
  }

  @Test
  void noTwoKeysShareASpelling() {
    assertThat(
            Arrays.stream(ConfigurationKey.values())
                .flatMap(key -> Stream.of(key.inFile(), key.inEnvironment(), key.onCommandLine())))
        .doesNotHaveDuplicates()
        .noneMatch(spelling -> spelling.equals("DIALER360_CONFIG"));
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyHasAMeaning(ConfigurationKey key) {
    assertThat(key.meaning()).isNotBlank().doesNotEndWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "http.prot, http.port",
    "HTTP_PROT, http.port",
    "DIALER360_HTTPPORT, http.port",
    "--databse-url, database.url",
    "cache, cache.seconds",
    "zoen, zone"
  })
  void anUnknownKeyIsRefusedWithTheNearestKnownOne(String unknown, String nearest) {
    assertThatThrownBy(() -> defaults.with("the file x", Map.of(unknown, "1")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "the file x sets '"
                + unknown
                + "', which is no setting; the nearest is '"
                + nearest
                + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "65535", "007", "+5"})
  void readsNumbersWithinTheirBounds(String text) {
    assertThat(with("http.port", text).number(ConfigurationKey.HTTP_PORT, 1, 65535))
        .isEqualTo(Integer.parseInt(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "-1", "abc", "1.5", "99999999999"})
  void refusesOtherNumbers(String text) {
    Configuration configuration = with("http.port", text);

    assertThatThrownBy(() -> configuration.number(ConfigurationKey.HTTP_PORT, 1, 65535))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "http.port (DIALER360_HTTP_PORT) must be a whole number from 1 to 65535, not '"
                + text
                + "'");
  }

  @ParameterizedTest
  @CsvSource({"true, true", "TRUE, true", "False, false"})
  void readsFlags(String text, boolean flag) {
    assertThat(with("demo", text).flag(ConfigurationKey.DEMO)).isEqualTo(flag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "1", "Y"})
  void refusesOtherFlags(String text) {
    Configuration configuration = with("demo", text);

    assertThatThrownBy(() -> configuration.flag(ConfigurationKey.DEMO))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("demo (DIALER360_DEMO) must be true or false, not '" + text + "'");
  }

  @ParameterizedTest
  @CsvSource({"red, RED", "Dark_Blue, DARK_BLUE"})
  void readsChoicesInAnyLetterCase(String text, Colour colour) {
    assertThat(with("telephony", text).choice(ConfigurationKey.TELEPHONY, Colour.class))
        .isEqualTo(colour);
  }

  @Test
  void refusesOtherChoices() {
    Configuration configuration = with("telephony", "green");

    assertThatThrownBy(() -> configuration.choice(ConfigurationKey.TELEPHONY, Colour.class))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("telephony (DIALER360_TELEPHONY) must be one of red, dark_blue, not 'green'");
  }

  @Test
  void tellsNoSecretWhenItRefusesOne() {
    assertThat(with("database.password", "s3cret").refused(ConfigurationKey.DATABASE_PASSWORD, "x"))
        .hasMessage("database.password (DIALER360_DATABASE_PASSWORD) must be x, not 'XXXX'");
  }

  @Test
  void showsEverySettingAsItStandsWithoutSecrets() {
    Configuration configuration =
        defaults.with("x", Map.of("database.password", "s3cret", "http.port", "9"));

    assertThat(EffectiveSettings.of(configuration).lines())
        .hasSize(ConfigurationKey.values().length)
        .contains("database.password = XXXX", "http.port = 9", "http.host = 127.0.0.1");
    assertThat(EffectiveSettings.of(configuration)).doesNotContain("s3cret").endsWith("\n");
    assertThat(EffectiveSettings.of(defaults)).contains("\ndatabase.password = \n");
  }

  @Test
  void showsNoPasswordThatADatabaseAddressCarries() {
    Configuration configuration =
        with("database.url", "jdbc:mariadb://db/x?user=u&Password=s3cret&a=1");

    assertThat(EffectiveSettings.of(configuration))
        .contains("database.url = jdbc:mariadb://db/x?user=u&Password=XXXX&a=1\n");
    assertThat(configuration.refused(ConfigurationKey.DATABASE_URL, "x").getMessage())
        .doesNotContain("s3cret");
    assertThat(
            EffectiveSettings.of(with("database.read.url", "jdbc:mariadb://u:s3cret@db/x")).lines())
        .contains("database.read.url = jdbc:mariadb://u:XXXX@db/x");
  }

  @Test
  void needsNamesToChooseTheNearestFrom() {
    assertThatThrownBy(() -> NearestName.among(List.of(), "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "phone-nubmer, phone_number",
    "PHONENUMBER, phone_number",
    "lst, list_id",
    "'', user"
  })
  void findsTheNameWithTheFewestChangedLetters(String mistyped, String nearest) {
    assertThat(
            NearestName.among(List.of("phone_number", "phone_code", "list_id", "user"), mistyped))
        .isEqualTo(nearest);
  }

  private Configuration with(String name, String value) {
    return defaults.with("the test", Map.of(name, value));
  }
}
