/**
 * The runnable server. The only package of this module that knows the adapters behind the core:
 * here they are put together.
 */
package com.dialer360.http.launch;
