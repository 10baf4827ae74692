package com.dialer360.lead;

import com.dialer360.catalogue.Parameter;
import io.soabase.recordbuilder.core.RecordBuilder;

/** Which numbers are refused, beside those of a wrong length. */
@RecordBuilder
public record NumberChecks(
    @Parameter("Y refuses a number whose 4th digit is 0 or 1.") boolean usacanPrefixCheck,
    @Parameter(
            "Y refuses a number without a known areacode; add_lead wants it to have 10 digits too.")
        boolean usacanAreacodeCheck,
    @Parameter("Y refuses a number whose areacode and prefix are not in the NANPA data.")
        boolean nanpaAcPrefixCheck) {}
