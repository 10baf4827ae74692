package com.dialer360.campaign;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Changes to a campaign. Source: update_campaign.md, "Parameters". */
@RecordBuilder
public record UpdateCampaignCommand(
    @Parameter(value = "Id of the campaign, 2 to 8 characters.", required = true) String campaignId,
    @Parameter("Lines dialled for each agent, from 0 to the limit of the system.")
        String autoDialLevel,
    @Parameter("MANUAL, RATIO, INBOUND_MAN, ADAPT_AVERAGE, ADAPT_HARD_LIMIT or ADAPT_TAPERED.")
        String dialMethod,
    @Parameter("Highest level that an adaptive method dials at, up to 5 characters.")
        String adaptiveMaximumLevel,
    @Parameter("Extension that calls are routed to, 3 to 20 digits.") String campaignVdadExten,
    @Parameter("Leads to keep in the hopper, 1 to 2000.") String hopperLevel,
    @Parameter("Seconds that a call may ring, 1 to 120.") String dialTimeout,
    @Parameter("Name, 6 to 40 characters.") String campaignName,
    @Parameter("Caller id of the campaign, 6 to 20 digits.") String outboundCid,
    @Parameter("Filter of its leads; ---NONE--- for none.") String leadFilterId,
    @Parameter("Y or N.") String active,
    @Parameter("Y takes all of the campaign's leads out of the hopper.") boolean resetHopper) {}
