package com.dialer360.timezone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DstRangeTest {

  // years in which the first Sundays lie on every day from the 1st to the 7th, two leap years among
  // them
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SSM-FSN, 2013-03-10T02:00, 2013-11-03T02:00
          SSM-FSN, 2014-03-09T02:00, 2014-11-02T02:00
          SSM-FSN, 2015-03-08T02:00, 2015-11-01T02:00
          SSM-FSN, 2016-03-13T02:00, 2016-11-06T02:00
          SSM-FSN, 2017-03-12T02:00, 2017-11-05T02:00
          SSM-FSN, 2018-03-11T02:00, 2018-11-04T02:00
          SSM-FSN, 2020-03-08T02:00, 2020-11-01T02:00
          SSM-FSN, 2021-03-14T02:00, 2021-11-07T02:00
          FSA-LSO, 2013-04-07T02:00, 2013-10-27T02:00
          FSA-LSO, 2014-04-06T02:00, 2014-10-26T02:00
          FSA-LSO, 2015-04-05T02:00, 2015-10-25T02:00
          FSA-LSO, 2016-04-03T02:00, 2016-10-30T02:00
          FSA-LSO, 2017-04-02T02:00, 2017-10-29T02:00
          FSA-LSO, 2018-04-01T02:00, 2018-10-28T02:00
          FSA-LSO, 2020-04-05T02:00, 2020-10-25T02:00
          FSA-LSO, 2021-04-04T02:00, 2021-10-31T02:00
          LSM-LSO, 2013-03-31T01:00, 2013-10-27T01:00
          LSM-LSO, 2014-03-30T01:00, 2014-10-26T01:00
          LSM-LSO, 2015-03-29T01:00, 2015-10-25T01:00
          LSM-LSO, 2016-03-27T01:00, 2016-10-30T01:00
          LSM-LSO, 2017-03-26T01:00, 2017-10-29T01:00
          LSM-LSO, 2018-03-25T01:00, 2018-10-28T01:00
          LSM-LSO, 2020-03-29T01:00, 2020-10-25T01:00
          LSM-LSO, 2021-03-28T01:00, 2021-10-31T01:00
          LSO-LSM, 2013-10-27T01:00, 2013-03-31T01:00
          LSO-LSM, 2014-10-26T01:00, 2014-03-30T01:00
          LSO-LSM, 2015-10-25T01:00, 2015-03-29T01:00
          LSO-LSM, 2016-10-30T01:00, 2016-03-27T01:00
          LSO-LSM, 2017-10-29T01:00, 2017-03-26T01:00
          LSO-LSM, 2018-10-28T01:00, 2018-03-25T01:00
          LSO-LSM, 2020-10-25T01:00, 2020-03-29T01:00
          LSO-LSM, 2021-10-31T01:00, 2021-03-28T01:00
          FSO-LSM, 2013-10-06T01:00, 2013-03-31T01:00
          FSO-LSM, 2014-10-05T01:00, 2014-03-30T01:00
          FSO-LSM, 2015-10-04T01:00, 2015-03-29T01:00
          FSO-LSM, 2016-10-02T01:00, 2016-03-27T01:00
          FSO-LSM, 2017-10-01T01:00, 2017-03-26T01:00
          FSO-LSM, 2018-10-07T01:00, 2018-03-25T01:00
          FSO-LSM, 2020-10-04T01:00, 2020-03-29T01:00
          FSO-LSM, 2021-10-03T01:00, 2021-03-28T01:00
          FSO-FSA, 2013-10-06T01:00, 2013-04-07T02:00
          FSO-FSA, 2014-10-05T01:00, 2014-04-06T02:00
          FSO-FSA, 2015-10-04T01:00, 2015-04-05T02:00
          FSO-FSA, 2016-10-02T01:00, 2016-04-03T02:00
          FSO-FSA, 2017-10-01T01:00, 2017-04-02T02:00
          FSO-FSA, 2018-10-07T01:00, 2018-04-01T02:00
          FSO-FSA, 2020-10-04T01:00, 2020-04-05T02:00
          FSO-FSA, 2021-10-03T01:00, 2021-04-04T02:00
          FSO-TSM, 2013-10-06T01:00, 2013-03-17T01:00
          FSO-TSM, 2014-10-05T01:00, 2014-03-16T01:00
          FSO-TSM, 2015-10-04T01:00, 2015-03-15T01:00
          FSO-TSM, 2016-10-02T01:00, 2016-03-20T01:00
          FSO-TSM, 2017-10-01T01:00, 2017-03-19T01:00
          FSO-TSM, 2018-10-07T01:00, 2018-03-18T01:00
          FSO-TSM, 2020-10-04T01:00, 2020-03-15T01:00
          FSO-TSM, 2021-10-03T01:00, 2021-03-14T01:00
          LSS-FSA, 2013-09-29T01:00, 2013-04-07T02:00
          LSS-FSA, 2014-09-28T01:00, 2014-04-06T02:00
          LSS-FSA, 2015-09-27T01:00, 2015-04-05T02:00
          LSS-FSA, 2016-09-25T01:00, 2016-04-03T02:00
          LSS-FSA, 2017-09-24T01:00, 2017-04-02T02:00
          LSS-FSA, 2018-09-30T01:00, 2018-04-01T02:00
          LSS-FSA, 2020-09-27T01:00, 2020-04-05T02:00
          LSS-FSA, 2021-09-26T01:00, 2021-04-04T02:00
          TSO-LSF, 2013-10-27T01:00, 2013-02-24T01:00
          TSO-LSF, 2014-10-26T01:00, 2014-02-23T01:00
          TSO-LSF, 2015-10-25T01:00, 2015-02-22T01:00
          TSO-LSF, 2016-10-23T01:00, 2016-02-28T01:00
          TSO-LSF, 2017-10-22T01:00, 2017-02-26T01:00
          TSO-LSF, 2018-10-28T01:00, 2018-02-25T01:00
          TSO-LSF, 2020-10-25T01:00, 2020-02-23T01:00
          TSO-LSF, 2021-10-24T01:00, 2021-02-28T01:00
          """)
  void changesAtTheSecond(DstRangeCode range, LocalDateTime begins, LocalDateTime ends) {
    assertThat(range.inForce(begins.minusSeconds(1))).as("before it begins").isFalse();
    assertThat(range.inForce(begins)).as("as it begins").isTrue();
    assertThat(range.inForce(ends.minusSeconds(1))).as("before it ends").isTrue();
    assertThat(range.inForce(ends)).as("as it ends").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SSM-FSN", "FSA-LSO", "LSM-LSO"})
  void isInForceInTheNorthernSummer(DstRangeCode range) {
    assertThat(range.inForce(LocalDateTime.parse("2017-01-15T12:00"))).isFalse();
    assertThat(range.inForce(LocalDateTime.parse("2017-07-15T12:00"))).isTrue();
    assertThat(range.inForce(LocalDateTime.parse("2017-12-31T23:59:59"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LSO-LSM", "FSO-LSM", "FSO-FSA", "FSO-TSM", "LSS-FSA", "TSO-LSF"})
  void isInForceOverTheSouthernNewYear(DstRangeCode range) {
    assertThat(range.inForce(LocalDateTime.parse("2017-07-15T12:00"))).isFalse();
    assertThat(range.inForce(LocalDateTime.parse("2017-12-31T23:59:59"))).isTrue();
    assertThat(range.inForce(LocalDateTime.parse("2018-01-01T00:00"))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // the second Sunday of March is the 14th: not already at midnight
    "SSM-FSN, 2021-03-14T01:59:59, false",
    "SSM-FSN, 2021-03-14T02:00, true",
    // September is not left out
    "LSS-FSA, 2017-09-20T12:00, false",
    "LSS-FSA, 2017-09-24T01:00, true",
    "LSS-FSA, 2017-09-30T23:59:59, true",
    // later Sundays of the month of a change have no hour on the old side
    "FSO-TSM, 2017-10-08T00:30, true",
    "FSO-TSM, 2017-03-26T00:30, false",
    "TSO-LSF, 2017-10-29T00:30, true",
  })
  void doesNotFollowTheSlipsOfLiveSystems(
      DstRangeCode range, LocalDateTime standardTime, boolean inForce) {
    assertThat(range.inForce(standardTime)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @EnumSource
  void isNamedByItsCode(DstRange range) {
    assertThat(DstRange.named(range.code())).contains(range);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XXX-YYY", "SSM_FSN"})
  void otherCodesNameNone(String code) {
    assertThat(DstRange.named(code)).isEmpty();
  }

  @Test
  void knowsTheNineCodes() {
    assertThat(Stream.of(DstRange.values()).map(DstRange::code))
        .containsExactly(
            "SSM-FSN", "FSA-LSO", "LSM-LSO", "LSO-LSM", "FSO-LSM", "FSO-FSA", "FSO-TSM", "LSS-FSA",
            "TSO-LSF");
  }

  /** A range by the code that the tables store; JUnit fills it from a text. */
  record DstRangeCode(String code) {
    boolean inForce(LocalDateTime standardTime) {
      return DstRange.named(code).orElseThrow().inForce(standardTime);
    }

    @Override
    public String toString() {
      return code;
    }
  }
}
