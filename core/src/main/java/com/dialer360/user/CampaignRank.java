package com.dialer360.user;

import java.util.Optional;

/**
 * How a user ranks among the agents of campaigns; what is empty stays as it is.
 *
 * @param rank whole number, -9 to 9
 * @param grade whole number, 1 to 10
 * @param onlyIn the campaign in which it is set; empty for all
 */
public record CampaignRank(
    Optional<String> rank, Optional<String> grade, Optional<String> onlyIn) {}
