package com.dialer360.media;

/** A voicemail box of {p}voicemail; texts are empty where nothing is stored. */
public record VoicemailBox(String voicemailId, String name, String email) {}
