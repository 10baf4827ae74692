/**
 * The OpenAPI 3.1 document, made of the function catalogue, the outcome records and the dialect's
 * words. A path that is no function's is a {@link com.dialer360.http.openapi.DocumentedPath} of its
 * own.
 */
package com.dialer360.http.openapi;
