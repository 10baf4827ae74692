package com.dialer360.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A piece of a real-time screen in which the in-groups of an agent are changed: the surrounding
 * page reads what was chosen, by the ids of the form elements. Source: agent_ingroup_info.md, "Form
 * (stage change)".
 *
 * @param ringTime seconds that the phone of an agent rings who is on hook
 * @param inGroups that the agent's campaign has, in order
 * @param blended outbound calls too
 * @param blendedFixed that cannot be changed
 * @param defaultFixed the user's own setting cannot be changed
 * @param override who has set the in-groups, and how, in words
 */
public record InGroupsForm(
    String agentUser,
    String fullName,
    String campaignId,
    OptionalInt ringTime,
    List<InGroupChoice> inGroups,
    boolean blended,
    boolean blendedFixed,
    boolean defaultFixed,
    Optional<String> override)
    implements PageModel {
  public InGroupsForm {
    inGroups = List.copyOf(inGroups);
  }
}
