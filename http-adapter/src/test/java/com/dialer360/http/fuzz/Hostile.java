package com.dialer360.http.fuzz;

import com.dialer360.http.fuzz.Payload.Manner;

/** What those send who mean harm, or whose program is broken. */
enum Hostile {
  QUOTE("zq'"),
  TWO_QUOTES("zq\"'`"),
  COMMENT("1'-- zq"),
  HASH_COMMENT("1' # zq"),
  BLOCK_COMMENT("1/*zq*/'/*!50000 OR*/'1"),
  ALWAYS_TRUE("zq' OR '1'='1"),
  TRUE_WITHOUT_QUOTES("1 OR 1=1"),
  UNION("zq' UNION SELECT user,pass,3,4 FROM dialer360_users WHERE '1'='1"),
  STACKED("1'; DROP TABLE zq; SELECT '1"),
  SLEEP("1' AND SLEEP(20) AND '1'='1"),
  BENCHMARK("1) OR BENCHMARK(900000000,SHA1('zq')) OR (1"),
  BACKSLASH("zq\\"),
  BACKSLASH_QUOTE("zq\\' OR 1=1 -- "),
  GBK_QUOTE("\u00bf\\' OR 1=1 -- zq"),
  LONE_LEAD_BYTE("zq\u00e5'\u00a7"),
  LIKE_WILDCARDS("%_%%__\\%"),
  NUL("zq\0'zq"),
  CONTROLS("\u0001\u0007\b\u000b\f\u001b[31mzq\u007f\u001a"),
  HEADER_INJECTION("zq\r\nX-Fuzz-Injected: yes\r\n\r\n<p>zq"),
  AMI_INJECTION("zq\r\nAction: Originate\r\nApplication: System\r\n\r\n"),
  LOG_INJECTION(Payload.utf8("zq\n2017-06-01 ERROR forged\u0085\u2028line\n")),
  INVALID_UTF_8("zq\u00ff\u00fe\u0080"),
  OVERLONG_UTF_8("\u00c0\u00a7\u00e0\u0080\u00a7zq\u00c0\u0080"),
  SURROGATES("zq\u00ed\u00a0\u0080\u00ed\u00b0\u0080"),
  EMOJI(Payload.utf8("zq\ud83d\ude00\ud83d\udc69\u200d\ud83d\udcbb")),
  RIGHT_TO_LEFT(Payload.utf8("\u202ezq\u202d\u2066\ufeff\u200b")),
  LETTERS_THAT_GROW(Payload.utf8("\u0130\u00df\ufb03\u0149zq\u0345")),
  VERY_LONG("zq7 ".repeat(16_384)),
  LONG_DIGITS("9".repeat(400)),
  HUGE_NUMBER("99999999999999999999"),
  NEGATIVE("-9223372036854775809"),
  DECIMAL("1.7976931348623157e309"),
  INTEGER_EDGE("2147483648"),
  NOT_A_NUMBER("NaN"),
  INFINITE("-Infinity"),
  HEXADECIMAL("0x1F"),
  OTHER_DIGITS(Payload.utf8("\u0661\u0662\u0663\uff11\u2460")),
  EMPTY(""),
  BLANKS(" \t\u000b "),
  BLANK_WORD("--BLANK--"),
  PIPES_AND_TABS("a|b||c\td,,e;f:g|"),
  ONLY_SEPARATORS("|,-_,|--__"),
  SCRIPT("\"><script>alert('zq')</script><img src=x onerror=alert(1)>"),
  TEMPLATES("${7*7}#{7*7}{{7*7}}<%=7*7%>*{7*7}@{zq}"),
  MAPPER_VARIABLES("${p}users #{user} ${zq"),
  LOOK_UP("${jndi:ldap://127.0.0.1:1/zq}"),
  PATH("../../../../etc/passwd\0.wav"),
  FORMAT("%s%n%d%99999999s%1$zq"),
  REPLACEMENT("$1$0\\1${zq}"),
  PLACEHOLDERS("{user}{phone_number}{0}{}"),
  ARRAY("[]", Manner.IN_THE_NAME),
  ARRAY_KEY("[zq'][0]", Manner.IN_THE_NAME),
  REPEATED("zq'", Manner.REPEATED),
  BROKEN_ESCAPE("zq%", Manner.AS_IT_IS),
  WRONG_ESCAPE("%zz%4", Manner.AS_IT_IS),
  WIDE_ESCAPE("%u0027%25%2527", Manner.AS_IT_IS),
  MORE_EQUALS("==a=b", Manner.AS_IT_IS),
  NO_SUCH_DAY("2026-02-30"),
  ZERO_DAY("0000-00-00"),
  NO_SUCH_TIME("2026-13-45 25:61:61"),
  LATE_YEAR("99999-12-31 23:59:59"),
  CLOCK_CHANGE("2017-03-12 02:30:00"),
  SLOW_EXPRESSION("a".repeat(60) + "!(a+)+$((((((.*)*)*)*)*)*"),
  OPEN_EXPRESSION("[zq(*+?{");

  private final Payload payload;

  Hostile(String bytes) {
    this(bytes, Manner.ENCODED);
  }

  Hostile(String bytes, Manner manner) {
    this.payload = new Payload(name(), bytes, manner);
  }

  Payload payload() {
    return payload;
  }
}
