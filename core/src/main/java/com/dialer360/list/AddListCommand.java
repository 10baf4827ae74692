package com.dialer360.list;

import com.dialer360.catalogue.Parameter;
import com.dialer360.field.Blankable;
import io.soabase.recordbuilder.core.RecordBuilder;

/** A list to be added. Source: add_list.md, "Parameters". */
@RecordBuilder
public record AddListCommand(
    @Parameter(value = "Id of the list, {length}.", least = 2, most = 14, required = true)
        String listId,
    @Parameter(value = "Name, {length}.", least = 6, most = 30, required = true) String listName,
    @Parameter(value = "Campaign that the list belongs to.", required = true) String campaignId,
    @Parameter(
            value = "Y or N.",
            oneOf = {"Y", "N"},
            fallback = "N")
        String active,
    @Parameter("Caller id in place of the campaign's, digits.") String outboundCid,
    @Parameter("Script in place of the campaign's.") String script,
    @Parameter("Answering machine message in place of the campaign's.") String amMessage,
    @Parameter("In-group for dropped calls in place of the campaign's.") String dropInboundGroup,
    @Parameter(value = "Times of day at which the leads are reset: 0900-1700, {length}.", least = 4)
        String resetTime,
    @Parameter(value = "Day after which it is not dialled, YYYY-MM-DD.", fallback = "2099-12-31")
        String expirationDate,
    @Parameter("Web form address; --BLANK-- for an empty one.") Blankable webFormAddress,
    @Parameter("Second web form address; --BLANK-- for an empty one.") Blankable webFormAddressTwo,
    @Parameter("Third web form address; --BLANK-- for an empty one.")
        Blankable webFormAddressThree) {}
