package com.dialer360.realtime;

/**
 * How many agents there are of one kind.
 *
 * @param status READY, QUEUE, INCALL, PAUSED, CLOSER or MQUEUE
 * @param withLead they have a lead
 */
public record StatusCount(String status, boolean withLead, long agents) {}
