/** Placeholder during bootstrap. */
package com.dialer360.persistence;
