package com.dialer360.timezone;

import java.util.Optional;

/** Driven port: the exchanges of the North American numbering plan, {p}nanpa_prefix_codes. */
public interface NanpaPrefixes {

  /** The row inserted first of this area code and prefix, both of three digits. */
  Optional<NanpaPrefix> first(String areacode, String prefix);

  /** How many rows are loaded, counted no further than this: there may be hundreds of thousands. */
  long rowsUpTo(int most);
}
