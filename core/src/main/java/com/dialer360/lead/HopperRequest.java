package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Whether the lead is to be dialled next. */
@RecordBuilder
public record HopperRequest(
    @Parameter("Y queues the lead to be dialled next.") boolean addToHopper,
    @Parameter(value = "-99 to 99; the highest is dialled first.", fallback = "0")
        HopperPriority hopperPriority,
    @Parameter("Y queues the lead only if it may be dialled at this hour.")
        boolean hopperLocalCallTimeCheck) {}
