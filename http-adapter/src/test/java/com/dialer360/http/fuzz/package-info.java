/** Hostile values in every parameter of every function, put to the whole program. */
package com.dialer360.http.fuzz;
