/**
 * What pages for browsers hold, without saying how they look: adapters that show pages have a
 * template for each.
 */
package com.dialer360.page;
