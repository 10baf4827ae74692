/** Calls that may be repeated: the same key and request are answered the same way again. */
package com.dialer360.idempotency;
