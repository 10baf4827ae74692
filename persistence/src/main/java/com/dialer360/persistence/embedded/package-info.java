/**
 * A MariaDB of our own, started from a Maven artefact in a data folder: the database of a program
 * without configuration and of the tests. It needs Linux on x86-64 with glibc, libstdc++,
 * libcrypt.so.1 and libsystemd.so.0.
 */
package com.dialer360.persistence.embedded;
