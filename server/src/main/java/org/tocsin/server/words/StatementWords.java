package org.tocsin.server.words;

import java.util.Locale;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Advice;
import org.tocsin.core.statement.Assessment;
import org.tocsin.core.statement.Assurance;
import org.tocsin.core.statement.Demand;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.core.statement.Stance;
import org.tocsin.core.statement.Statement;

/** Kinds of statement, and how a speaker stands to what is said. */
public final class StatementWords {
    private StatementWords() {}

    /** The glossary's word for the kind: "Account". */
    public static String kind(Statement statement) {
        return switch (statement) {
            case Account a -> a.happening().number().series() ? "Account of a series" : "Account";
            case Accusation a -> "Accusation" + did(a.involvement());
            case Denial d -> "Denial" + did(d.involvement());
            case Admission a -> "Admission";
            case Advice a -> "Advice: " + words(a.action());
            case Demand d -> "Demand";
            case Assurance a -> "Assurance: " + words(a.kind());
            case Assessment a -> "Assessment: " + words(a.topic());
        };
    }

    /** ": let it happen"; nothing where it is the deed itself. */
    private static String did(Involvement involvement) {
        return involvement.findWordsOfOtherPart().map(words -> ": " + words).orElse("");
    }

    /** The kind for style sheets: "account". */
    public static String key(Statement statement) {
        return statement.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    public static String stance(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "says that it is so";
            case CLAIMS -> "passes it on without standing for it";
            case SUSPECTS -> "thinks it likely";
            case DENIES -> "denies it";
            case REGRETS -> "regrets it";
            case DEMANDS -> "demands it";
            case ADVISES -> "advises it";
            case PROMISES -> "promises it";
        };
    }

    /** Who a speaker is: "armed group". */
    public static String role(SourceRole role) {
        return words(role);
    }

    /** An enum's name as words: "border strip". */
    public static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
