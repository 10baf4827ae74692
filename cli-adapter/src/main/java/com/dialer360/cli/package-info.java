/**
 * The command line: one sub-command a function of the catalogue, answered in this process or by a
 * server.
 */
package com.dialer360.cli;
