/** Writes the pages of docs/reference. */
package com.dialer360.http.reference;
