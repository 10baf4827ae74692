package com.dialer360.media;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * Asks for the classes of music on hold. Source: moh_list.md, "Parameters".
 *
 * @param format not looked at: there is one form only
 */
@RecordBuilder
public record MohListCommand(
    @Parameter(
            value = "Form of the page: selectframe, the only one there is.",
            oneOf = {"selectframe"},
            fallback = "selectframe")
        String format,
    @Parameter("Id of the parent page's field that a click fills.") String comments) {}
