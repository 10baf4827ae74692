/** Refusals and troubles as HTTP tells them: a status, and a body in the form of RFC 9457. */
package com.dialer360.http.problem;
