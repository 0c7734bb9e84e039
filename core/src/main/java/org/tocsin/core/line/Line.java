package org.tocsin.core.line;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.incident.Fold;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Neighbourhood;
import org.tocsin.core.incident.Neighbourhoods;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.warning.Advisories;
import org.tocsin.core.warning.Site;
import org.tocsin.core.warning.Warning;
import org.tocsin.core.warning.WarningPolicy;
import org.tocsin.core.warning.Warnings;

/**
 * The line from reports to warnings. Read this first.
 *
 * <pre>
 * read(report)                      -> Reading: statements and caveats
 * neighbourhoods(statements)        -> the accounts that could be of one event
 * fold(neighbourhood, rulings)      -> incidents
 * warn(incidents, advice, sites)    -> warnings
 * </pre>
 *
 * Every step is a pure function: no clock, no files, no network, no chance. What comes in and what goes out, and where it is
 * kept, is other modules' business.
 */
public final class Line {
    private final Reader reader;

    public Line(Reader reader) {
        this.reader = reader;
    }

    /** What a report says, and who says it. */
    public Reading read(Report report) {
        return reader.read(report);
    }

    /** The version of the reader, for the provenance of what it makes. */
    public String readerVersion() {
        return reader.version();
    }

    /** The version of the folding, for the provenance of the incidents. */
    public static String foldingVersion() {
        return Fold.version();
    }

    /** The accounts that could be of one event, cut out of all statements. */
    public static List<Neighbourhood> neighbourhoods(Collection<? extends Statement> statements, Rulings rulings) {
        return Neighbourhoods.of(statements, rulings);
    }

    /** The incidents of one neighbourhood. */
    public static List<Incident> fold(Neighbourhood neighbourhood, Rulings rulings) {
        return Fold.fold(neighbourhood, rulings);
    }

    /** The incidents of all statements, in the order of their ids. */
    public static List<Incident> incidents(Collection<? extends Statement> statements, Rulings rulings) {
        return neighbourhoods(statements, rulings).stream()
                .flatMap(n -> fold(n, rulings).stream())
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }

    /** The warnings that should stand on a day. */
    public static List<Warning> warn(
            Collection<Incident> incidents,
            Collection<? extends Statement> statements,
            Collection<Site> sites,
            LocalDate asOf,
            WarningPolicy policy) {
        List<Advice> advice = statements.stream()
                .flatMap(s -> s instanceof Advice a ? Stream.of(a) : Stream.empty())
                .toList();
        return Warnings.of(incidents, Advisories.of(advice), sites, asOf, policy);
    }
}
