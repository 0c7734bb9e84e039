package org.tocsin.exchange.out;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.mention.Place;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.AdviceAction;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Statement;

/** What a statement that is no account is about, in a few words; empty where the text does not say. */
final class About {
    private About() {}

    static Optional<String> words(Statement statement) {
        String words = switch (statement) {
            case Account a -> "";
            case Denial d -> d.isOfTheDeed() ? "" : "that it " + d.involvement().words();
            case Accusation a -> accused(a);
            case Admission a -> names(a.perpetrators());
            case Demand d -> names(d.addressees());
            case Advice a -> advice(a);
            case Assurance a -> a.kind().name().toLowerCase(Locale.ROOT);
            case Assessment a -> a.topic().name().toLowerCase(Locale.ROOT);
        };
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** "the ministry let it happen"; only the names of those who are said to have done it. */
    private static String accused(Accusation a) {
        String who = names(a.accused());
        return a.involvement()
                .findWordsOfOtherPart()
                .map(words -> (who.isEmpty() ? "somebody" : who) + " " + words)
                .orElse(who);
    }

    private static String advice(Advice advice) {
        String area = advice.area().stream()
                .map(Mention::value)
                .map(Place::name)
                .distinct()
                .collect(Collectors.joining(", "));
        String whom = advice.addressees().isEmpty() ? "" : " (" + names(advice.addressees()) + ")";
        return (does(advice.action(), !area.isEmpty()) + " " + area).strip() + whom;
    }

    private static String does(AdviceAction action, boolean somewhere) {
        return switch (action) {
            case LEAVE -> "leave";
            case STAY_INDOORS -> somewhere ? "stay indoors in" : "stay indoors";
            case AVOID -> "avoid";
            case CAUTION -> somewhere ? "take care in" : "take care";
        };
    }

    private static String names(List<Mention<Actor>> actors) {
        return actors.stream().map(Mention::value).map(Actor::name).distinct().collect(Collectors.joining(", "));
    }
}
