package com.dialer360.campaign;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Changes to a campaign. Source: update_campaign.md, "Parameters". */
@RecordBuilder
public record UpdateCampaignCommand(
    @Parameter(value = "Id of the campaign, {length}.", least = 2, most = 8, required = true)
        String campaignId,
    @Parameter("Lines dialled for each agent, from 0 to the limit of the system.")
        String autoDialLevel,
    @Parameter(
            value = "MANUAL, RATIO, INBOUND_MAN, ADAPT_AVERAGE, ADAPT_HARD_LIMIT or ADAPT_TAPERED.",
            oneOf = {
              "MANUAL",
              "RATIO",
              "INBOUND_MAN",
              "ADAPT_AVERAGE",
              "ADAPT_HARD_LIMIT",
              "ADAPT_TAPERED"
            })
        String dialMethod,
    @Parameter(value = "Highest level that an adaptive method dials at, {length}.", most = 5)
        String adaptiveMaximumLevel,
    @Parameter(value = "Extension that calls are routed to, {length}.", least = 3, most = 20)
        String campaignVdadExten,
    @Parameter("Leads to keep in the hopper, 1 to 2000.") String hopperLevel,
    @Parameter("Seconds that a call may ring, 1 to 120.") String dialTimeout,
    @Parameter(value = "Name, {length}.", least = 6, most = 40) String campaignName,
    @Parameter(value = "Caller id of the campaign, {length}.", least = 6, most = 20)
        String outboundCid,
    @Parameter("Filter of its leads; ---NONE--- for none.") String leadFilterId,
    @Parameter(
            value = "Y or N.",
            oneOf = {"Y", "N"})
        String active,
    @Parameter("Y takes all of the campaign's leads out of the hopper.") boolean resetHopper) {}
