package com.dialer360.media;

/** The voicemail box of a phone; texts are empty where nothing is stored. */
public record PhoneBox(String voicemailId, String extension, String name, String email) {}
