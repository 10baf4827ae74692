/** Telephony servers: how they are asked for something. */
package com.dialer360.telephony;
