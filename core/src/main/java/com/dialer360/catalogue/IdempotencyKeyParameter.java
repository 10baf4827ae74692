package com.dialer360.catalogue;

/** The parameter of all functions that change something: see docs/idempotency.md. */
record IdempotencyKeyParameter(
    @Parameter(
            value =
                "Makes the call safe to repeat, {length}: the same key brings the same answer for"
                    + " 24 hours.",
            least = 1,
            most = 255)
        String idempotencyKey) {}
