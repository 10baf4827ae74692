package com.dialer360.lead;

/** What may be wrong with a phone number, in the order in which it is looked for. */
enum NumberFault {
  LENGTH,
  PREFIX,
  AREACODE,
  NANPA
}
