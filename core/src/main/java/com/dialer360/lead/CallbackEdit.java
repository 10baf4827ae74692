package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** What is to become of the callbacks of a lead. */
@RecordBuilder
public record CallbackEdit(
    @Parameter("Y schedules a callback or changes the one there is, REMOVE takes all away.")
        CallbackAction callback,
    @Parameter(value = "Status of the lead when it is called back.", fallback = "CALLBK")
        String callbackStatus,
    @Parameter("When: YYYY-MM-DD HH:MM:SS, or NOW.") String callbackDatetime,
    @Parameter(
            value = "USERONLY for callback_user alone, or ANYONE.",
            oneOf = {"USERONLY", "ANYONE"},
            fallback = "ANYONE")
        String callbackType,
    @Parameter("The user who calls back, for USERONLY.") String callbackUser,
    @Parameter("Shown to who calls back.") String callbackComments) {

  /** The same as add_lead is asked for it. */
  CallbackRequest request() {
    return new CallbackRequest(
        true,
        callbackStatus,
        callbackDatetime,
        CallbackType.of(callbackType),
        callbackUser,
        callbackComments);
  }
}
