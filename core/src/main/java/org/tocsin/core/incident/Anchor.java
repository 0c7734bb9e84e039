package org.tocsin.core.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.EventType;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.StatementId;
import org.tocsin.core.text.Article;

/**
 * What a ruling holds on to when a new reader reads the report again and numbers its statements anew: the report, the words that
 * the account was read from, and what it said in short.
 *
 * @param account the account as it was numbered when the ruling was made
 * @param mark where and what it was; null where nobody had read it yet, so that only the number is known
 */
public record Anchor(StatementId account, @Nullable Mark mark) {
    /** Enough to find a sentence again. */
    private static final int MOST_WORDS = 1_000;

    /**
     * Where and what an account was.
     *
     * @param said where it stood in the article
     * @param words the text there, at most {@value #MOST_WORDS} characters of it
     * @param event where its kind of event was read
     * @param kind its kind of event
     * @param scene the name of its place, null where it had none
     */
    public record Mark(
            Span said,
            String words,
            Span event,
            EventType kind,
            @Nullable String scene) {}

    /** The account is not read yet: only its number is known. */
    public static Anchor bare(StatementId account) {
        return new Anchor(account, null);
    }

    /** An account of this article. */
    public static Anchor of(Account account, Article article) {
        Span said = account.said().spans().getFirst();
        String words = said.of(article.content());
        return new Anchor(
                account.id(),
                new Mark(
                        said,
                        words.substring(0, Math.min(words.length(), MOST_WORDS)),
                        account.happening().event().span(),
                        account.happening().event().value(),
                        sceneOf(account)));
    }

    private static @Nullable String sceneOf(Account account) {
        return account.happening()
                .findScene()
                .map(s -> s.place().value().name())
                .orElse(null);
    }

    /**
     * The account among those that are now read from the report: one whose words overlap the marked ones, and that shares the
     * words of the event or the place with it, or is alone there. Of several the one with the same event's words, place, kind,
     * number, in this order. Empty where there is none: to rule on another account would be worse than to say so.
     */
    public Optional<StatementId> find(Article article, Collection<Account> accounts) {
        Mark old = mark;
        if (old == null)
            return accounts.stream().map(Account::id).filter(account::equals).findFirst();
        return shift(old, article.content()).flatMap(by -> find(old, by, accounts));
    }

    private Optional<StatementId> find(Mark old, int by, Collection<Account> accounts) {
        Span said = old.said().shift(by);
        Span event = old.event().start() + by < 0 ? said : old.event().shift(by);
        List<Account> there = accounts.stream()
                .filter(a -> a.said().spans().stream().anyMatch(said::overlaps))
                .toList();
        Comparator<Account> best = Comparator.comparing(
                        (Account a) -> !eventOf(a).overlaps(event))
                .thenComparing(a -> !isAt(old, a))
                .thenComparing(a -> a.happening().event().value() != old.kind())
                .thenComparing(a -> a.id().number() != account.number())
                .thenComparing(Account::id);
        return there.stream()
                .filter(a -> there.size() == 1 || eventOf(a).overlaps(event) || isAt(old, a))
                .min(best)
                .map(Account::id);
    }

    private static Span eventOf(Account account) {
        return account.happening().event().span();
    }

    private static boolean isAt(Mark old, Account account) {
        return old.scene() != null && old.scene().equals(sceneOf(account));
    }

    /** How far the words have moved since: another reader may cut the article out of its page otherwise. */
    private static Optional<Integer> shift(Mark old, String content) {
        int start = old.said().start();
        if (content.startsWith(old.words(), start)) return Optional.of(0);
        String spaced = Pattern.compile("\\s+")
                .splitAsStream(old.words().strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        Matcher m = Pattern.compile(spaced).matcher(content);
        return m.results()
                .map(found -> found.start() - start)
                .min(Comparator.comparingInt((Integer by) -> Math.abs(by)));
    }
}
