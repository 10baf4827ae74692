/**
 * The optional fields that settings functions check alike: a declared list of checks, each with its
 * rule and the outcome of breaking it, and a declared list of settings that the fields change.
 */
package com.dialer360.field;
