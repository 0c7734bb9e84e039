package org.tocsin.eval.counts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.line.Reading;
import org.tocsin.core.measure.CountRange;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Harm;

/**
 * The toll that a reading of a narrative amounts to: the greatest of each count that an account gives for each group. A count is of
 * internationals where the words around it say so, else of nationals.
 */
final class TollMaker {
    private static final Pattern INTERNATIONAL =
            Pattern.compile("\\b(?:international(?! (?:ngo|organi[sz]ation))|int'l|expatriate|foreign)\\b");
    private static final int BEFORE = 10;
    private static final int AFTER = 40;

    private final Reading reading;

    private TollMaker(Reading reading) {
        this.reading = reading;
    }

    static Tolls of(Reading reading) {
        TollMaker maker = new TollMaker(reading);
        Toll nationals = maker.toll(false);
        Toll internationals = maker.toll(true);
        return new Tolls(
                nationals,
                internationals,
                new Toll(
                        nationals.killed() + internationals.killed(),
                        nationals.wounded() + internationals.wounded(),
                        nationals.kidnapped() + internationals.kidnapped()));
    }

    private Toll toll(boolean international) {
        return new Toll(
                greatest(Harm::killed, international),
                greatest(Harm::injured, international),
                greatest(Harm::abducted, international));
    }

    private int greatest(Function<Harm, @Nullable Mention<CountRange>> field, boolean international) {
        List<Account> accounts = reading.listAccounts();
        return accounts.stream()
                .flatMap(a -> Optional.ofNullable(field.apply(a.happening().harm())).stream())
                .filter(m -> isInternational(m) == international)
                .mapToInt(m -> m.value().min())
                .max()
                .orElse(0);
    }

    private boolean isInternational(Mention<CountRange> count) {
        String text = reading.article().content();
        int from = Math.max(0, count.span().start() - BEFORE);
        int to = Math.min(text.length(), count.span().end() + AFTER);
        return INTERNATIONAL
                .matcher(text.substring(from, to).toLowerCase(Locale.ROOT))
                .find();
    }
}
