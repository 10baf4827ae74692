package com.dialer360.campaign;

/** Driven port: what waits to be dialled, {p}hopper, as it is cleared. */
public interface HopperContents {

  /**
   * Takes out all of a campaign, whatever its status.
   *
   * @return how many were taken out
   */
  int clear(String campaignId);

  /** Takes out what a campaign has of a list, whatever its status. */
  void clearList(String campaignId, String listId);
}
