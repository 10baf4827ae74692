package com.dialer360.media;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Asks for the sounds of the audio store. Source: sounds_list.md, "Parameters". */
@RecordBuilder
public record SoundsListCommand(
    @Parameter("What is printed of each file: tab, link or selectframe; nothing without it.")
        SoundFormats format,
    @Parameter("Order of the files: date, name or size; nothing is listed without it.")
        SoundOrder stage,
    @Parameter("Id of the parent page's field that a click in a selectframe fills.")
        String comments) {}
