/** Puts the command line together with the adapters that answer in this process. */
package com.dialer360.cli.launch;
