package com.dialer360.catalogue;

/**
 * The parameter that nearly all functions look at beside those of their commands. Source:
 * common.md, "Order of evaluation" 7.
 */
record SourceParameter(
    @Parameter(
            value = "What the caller says it is, {length}; the API log keeps it.",
            least = 2,
            most = 20,
            required = true)
        String source) {}
