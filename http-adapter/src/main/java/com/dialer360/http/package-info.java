/**
 * The API over HTTP: text mounts for the two dialects, {@code /api/v1/{function}} in JSON, health
 * and metrics. {@link com.dialer360.http.HttpServer} is where it starts.
 */
package com.dialer360.http;
