package com.dialer360.list;

import java.util.Optional;

/**
 * A list to be added; the database cuts its texts to the columns.
 *
 * @param active {@code Y} or {@code N}
 * @param expirationDate {@code YYYY-MM-DD}
 * @param webFormAddress empty when none was sent
 */
public record NewList(
    String listId,
    String listName,
    String campaignId,
    String active,
    String outboundCid,
    String script,
    String amMessage,
    String dropInboundGroup,
    String resetTime,
    String expirationDate,
    Optional<String> webFormAddress,
    Optional<String> webFormAddressTwo,
    Optional<String> webFormAddressThree) {}
