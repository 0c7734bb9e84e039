package org.tocsin.eval.folding;

import java.util.List;
import java.util.stream.IntStream;
import org.tocsin.core.line.Reader;
import org.tocsin.core.line.Reading;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Said;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;

/** Reads reports that hold nothing but the number of a made-up account. */
record MadeUpReader(MadeUpAccounts made) implements Reader {
    @Override
    public String version() {
        return "made-up-2";
    }

    /** The reports that this reads as the accounts of these numbers. */
    List<Report> list(IntStream numbers) {
        return numbers.mapToObj(this::report).toList();
    }

    private Report report(int number) {
        Said said = made.get(number).said();
        return Report.of(
                said.attribution().outlet().name(),
                said.published(),
                null,
                null,
                MediaType.TEXT,
                Integer.toString(number));
    }

    @Override
    public Reading read(Report report) {
        Account account = made.get(Integer.parseInt(report.content()));
        Said said = account.said();
        Said here = new Said(
                new StatementId(report.id(), 1),
                said.attribution(),
                said.published(),
                said.stance(),
                said.text(),
                said.spans());
        return new Reading(
                report,
                new Article(report.id(), null, report.content(), List.of()),
                List.of(new Account(here, account.happening(), account.sketch(), account.pieced())),
                List.of(),
                version());
    }
}
