package org.tocsin.cli.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tocsin.core.report.Published;
import picocli.CommandLine.TypeConversionException;

/** Reads days, and times of publication. */
final class DayOption {
    private DayOption() {}

    static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + value + "\" is no day. Maybe write it as 2025-11-27.");
        }
    }

    static Published published(String value) {
        try {
            return Published.parse(value);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
