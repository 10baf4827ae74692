package com.dialer360.media;

import com.dialer360.access.ViewableGroups;
import java.util.List;

/** Driven port: the voicemail boxes, {p}voicemail and phones. Source: vm_list.md, rules 2 and 3. */
public interface VoicemailBoxes {

  /** The active boxes that members of these groups may see, by id as text. */
  List<VoicemailBox> active(ViewableGroups groups);

  /** Those of the active phones, by id as text. */
  List<PhoneBox> ofActivePhones(ViewableGroups groups);
}
