package com.dialer360.lead;

import com.dialer360.timezone.GmtOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether a number may be dialled now, by each of the ways that its time zone was looked up.
 *
 * @param answers in the order of the methods
 */
public record DialableByMethod(List<Answer> answers) {
  public DialableByMethod {
    answers = List.copyOf(answers);
  }

  /**
   * By one of them.
   *
   * @param gmtOffset of the number; unknown when too little was sent to look it up
   */
  public record Answer(TimeZoneMethod method, boolean dialable, GmtOffset gmtOffset) {
    @Override
    public String toString() {
      return method + ": " + (dialable ? 1 : 0) + "|" + gmtOffset + "#";
    }
  }

  /** As it is printed: {@code AREACODE: 1|-5#POSTAL: 0|#}. */
  @Override
  public String toString() {
    return answers.stream().map(Answer::toString).collect(Collectors.joining());
  }
}
