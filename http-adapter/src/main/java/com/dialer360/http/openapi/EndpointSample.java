package com.dialer360.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An example of what a path answers; its schema is made of it.
 *
 * @param name of the example
 * @param mediaType without parameters
 * @param value the body: JSON, or a text
 */
public record EndpointSample(int status, String name, String mediaType, JsonNode value) {}
