/** Telephony servers by their manager interface (AMI), one connection a server. */
package com.dialer360.telephony.ami;
