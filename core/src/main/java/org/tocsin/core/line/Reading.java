package org.tocsin.core.line;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.caveat.Caveat;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Article;

/**
 * What was read from a report. It can be thrown away and read again.
 *
 * @param report the report
 * @param article its readable text
 * @param statements in the order of the text
 * @param caveats problems that the reader met
 * @param readerVersion which reader made it
 */
public record Reading(
        Report report, Article article, List<Statement> statements, List<Caveat> caveats, String readerVersion) {
    /** Checks that all parts are of the same report. */
    public Reading {
        statements = List.copyOf(statements);
        caveats = List.copyOf(caveats);
        if (!article.report().equals(report.id()))
            throw new IllegalArgumentException("The article is of another report");
        for (Statement s : statements)
            if (!s.id().report().equals(report.id()))
                throw new IllegalArgumentException("The statement " + s.id() + " is of another report");
    }

    public List<Account> listAccounts() {
        return statements.stream()
                .flatMap(s -> s instanceof Account a ? Stream.of(a) : Stream.empty())
                .toList();
    }
}
