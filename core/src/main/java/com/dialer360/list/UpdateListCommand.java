package com.dialer360.list;

import com.dialer360.catalogue.Parameter;
import com.dialer360.field.Blankable;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Changes to a list, and what is to become of its leads. Source: update_list.md, "Parameters". */
@RecordBuilder
public record UpdateListCommand(
    @Parameter(value = "Id of the list, {length}.", least = 2, most = 14, required = true)
        String listId,
    @Parameter("Y adds the list when it does not exist, as add_list does.")
        boolean insertIfNotFound,
    @Parameter("Y marks the leads of the list as not called.") boolean resetList,
    @Parameter("Y deletes the list; its leads stay.") boolean deleteList,
    @Parameter("Y deletes the leads of the list.") boolean deleteLeads,
    @Parameter("Campaign that the list moves to.") String campaignId,
    @Parameter("Script in place of the campaign's; --BLANK-- for none.") Blankable script,
    @Parameter("In-group for dropped calls in place of the campaign's; --BLANK-- for none.")
        Blankable dropInboundGroup,
    @Parameter(value = "Name, {length}.", least = 6, most = 30) String listName,
    @Parameter(
            value = "Y or N.",
            oneOf = {"Y", "N"})
        String active,
    @Parameter(
            value = "Caller id in place of the campaign's, {length}; --BLANK-- for none.",
            least = 6,
            most = 18)
        Blankable outboundCid,
    @Parameter(
            value =
                "Answering machine message in place of the campaign's, {length}; --BLANK--"
                    + " for none.",
            most = 100)
        Blankable amMessage,
    @Parameter(
            value =
                "Times of day at which the leads are reset: 0900-1700, {length}; --BLANK--"
                    + " for none.",
            least = 4)
        Blankable resetTime,
    @Parameter("Day after which it is not dialled, YYYY-MM-DD; --BLANK-- for 2099-12-31.")
        Blankable expirationDate,
    @Parameter("Web form address; --BLANK-- for none.") Blankable webFormAddress,
    @Parameter("Second web form address; --BLANK-- for none.") Blankable webFormAddressTwo,
    @Parameter("Third web form address; --BLANK-- for none.") Blankable webFormAddressThree) {

  /** True when the leads themselves are to be changed. */
  boolean changesLeads() {
    return resetList || deleteLeads;
  }

  /** The same parameters, as add_list understands them: only addresses are emptied there. */
  AddListCommand asNewList() {
    return new AddListCommand(
        listId,
        listName,
        campaignId,
        active,
        outboundCid.text(),
        script.text(),
        amMessage.text(),
        dropInboundGroup.text(),
        resetTime.text(),
        expirationDate.text(),
        webFormAddress,
        webFormAddressTwo,
        webFormAddressThree);
  }
}
