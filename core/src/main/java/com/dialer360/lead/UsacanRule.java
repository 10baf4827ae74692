package com.dialer360.lead;

/**
 * What the checks for numbers of the USA and Canada want, which is not quite the same in two
 * functions. Source: add_lead.md, rule 4; check_phone_number.md, rules 4 and 5.
 */
enum UsacanRule {
  /** A prefix that does not begin below 2, and ten digits for a known areacode. */
  OF_ADD_LEAD {
    @Override
    boolean prefixBegins(char first) {
      return first >= '2';
    }

    @Override
    boolean areacodeFits(int length) {
      return length == DIGITS;
    }
  },

  /** A prefix that begins with 2 to 9, and a known areacode whatever the length. */
  OF_CHECK_PHONE_NUMBER {
    @Override
    boolean prefixBegins(char first) {
      return first >= '2' && first <= '9';
    }

    @Override
    boolean areacodeFits(int length) {
      return true;
    }
  };

  private static final int DIGITS = 10;

  /** True when a prefix may begin like this. */
  abstract boolean prefixBegins(char first);

  /** True when a number of this many bytes may have a known areacode. */
  abstract boolean areacodeFits(int length);
}
