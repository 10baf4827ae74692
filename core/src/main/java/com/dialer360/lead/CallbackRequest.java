package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A callback to be scheduled for the lead. */
@RecordBuilder
public record CallbackRequest(
    @Parameter("Y schedules a callback; campaign_id is then required.") boolean callback,
    @Parameter(value = "Status of the lead when it is called back.", fallback = "CALLBK")
        String callbackStatus,
    @Parameter("When: YYYY-MM-DD HH:MM:SS, or NOW.") String callbackDatetime,
    @Parameter(value = "USERONLY for callback_user alone, else ANYONE.", fallback = "ANYONE")
        CallbackType callbackType,
    @Parameter("The user who calls back, for USERONLY.") String callbackUser,
    @Parameter("Shown to who calls back.") String callbackComments) {}
