package com.dialer360.outcome;

/**
 * An outcome that knows the agent it is about better than the request, whose name the log takes.
 */
public interface AboutAgent extends Outcome {

  /** The agent, for the API log. */
  String agentUser();
}
