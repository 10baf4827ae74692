/** Placeholder during bootstrap. */
package com.dialer360;
