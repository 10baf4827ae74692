package com.dialer360.lead;

import java.util.List;

/**
 * Whether a number must not be called.
 *
 * @param system how it is looked for on the list of the system
 * @param campaign how it is looked for on the list that the campaign uses
 */
record DncQuestion(String number, DncLookup system, DncLookup campaign, String campaignId) {

  List<String> systemEntries() {
    return system.entriesFor(number);
  }

  List<String> campaignEntries() {
    return campaign.entriesFor(number);
  }
}
