package com.dialer360.settings;

/**
 * The settings of the call centre that the API looks at: the one row of system_settings.
 *
 * @param useNonLatin parameters are taken as sent, without the filters of common.md
 * @param customFieldsEnabled lists may have custom fields
 * @param passHashEnabled passwords are kept as bcrypt hashes
 * @param passKey salt of those hashes, 16 bytes
 * @param passCost cost of those hashes
 * @param allowIpLists address lists are looked at
 * @param systemIpBlacklist id of the list of refused addresses
 * @param queueMetricsInUse calls are logged for QueueMetrics too
 */
public record SystemSettings(
    boolean useNonLatin,
    boolean customFieldsEnabled,
    boolean passHashEnabled,
    String passKey,
    int passCost,
    boolean allowIpLists,
    String systemIpBlacklist,
    boolean queueMetricsInUse) {}
