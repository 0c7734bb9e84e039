package org.tocsin.reader.statement;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.event.Document;

/** Whether words, and whether a whole report, speak of violence. Politicians attack each other too: a word alone does not make a report one. */
final class Violence {
    /**
     * So large a share of the sentences speaks of it in a report whose subject it is. Chosen on the development part of PolNeAR, which is
     * political news, against our own examples; there is little between 0.15 and 0.25.
     */
    private static final double SHARE = 0.2;

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:attack(?:s|ed|ers?)?|air ?strikes?|ambush\\p{L}*|raid(?:s|ed|ers)?|bomb(?:s|ed|ing|ings|ers?)?|explosions?|exploded|blasts?|blew up|blown up|mortars?|rockets?|missiles?|shell(?:s|ed|ing)|drones?"
                    + "|(?:land)?mines? (?:exploded|killed|had|was|were)|gun(?:men|fire|ship|ships)|opened fire|(?:under|exchanged?|of) fire|fired|bullets?|shot|shooting|killed|killing|wounded|injur\\p{L}+|casualt\\p{L}+|dead|deaths?|died|bodies"
                    + "|hostages?|abduct\\p{L}*|kidnap\\p{L}*|robbed|looted|looting|raped|beheaded|burned|burnt|ablaze|torched|clash(?:es|ed)?|fighting|hijack\\p{L}*|armed (?:men|group|groups|gang)"
                    + "|projectiles?|torpedo\\p{L}*|grenades?|explosives?|detonat\\p{L}+|warplanes?|artillery|crossfire|gunshots?|massacre\\p{L}*|murder\\p{L}*|assassinat\\p{L}+|executed|stabbed|lynch\\p{L}+|sabotage\\p{L}*|arson\\p{L}*|neutrali[sz]ed|infiltrat\\p{L}+|incursions?"
                    + "|guerr?illas?|militia(?:s|men|man)?|paramilitar\\p{L}+|bandits?|jihad\\p{L}*|militants?|insurgents?|rebels?|terrorists?|fighters|gangs?|separatists)\\b");

    /** Words that are of violence only beside an event. */
    private static final Pattern BESIDE_AN_EVENT = Pattern.compile(
            "\\b(?:hurt|harmed|hit|struck|fire|burns?|burning|losses|victims?|fled|flee|trapped|detained|detention|arrest\\p{L}*|captured|taken|seized|seizure|stopped|withdr[ae]w\\p{L}*|crossed|uniforms?|masks?|villagers|shepherds|civilians?"
                    + "|soldiers|troops|peacekeepers|army|patrol|convoy|aircraft|helicopters?|weapons?|rifles?|the (?:men|boy|girl|number|toll|group|building|vehicle)|hospital|shelter|evacuat\\p{L}+|missing|survivors?|nobody|no one|on board|warning|prisoners?)\\b");

    private final Document document;
    private @Nullable Boolean subject;

    Violence(Document document) {
        this.document = document;
    }

    /** Whether words in lower case speak of it, or of what stands beside it in a report of an event. */
    boolean isSpokenOf(String lower) {
        if (WORDS.matcher(lower).find()) return true;
        return BESIDE_AN_EVENT.matcher(lower).find() && isSubject();
    }

    /** Whether the report is about it. */
    boolean isSubject() {
        if (subject == null) subject = share() >= SHARE;
        return subject;
    }

    private double share() {
        Article article = document.article();
        long of = article.sentences().stream().filter(s -> isOf(article, s)).count();
        return article.sentences().isEmpty()
                ? 0
                : (double) of / article.sentences().size();
    }

    private boolean isOf(Article article, Sentence sentence) {
        return document.found().triggers().stream()
                        .anyMatch(t -> sentence.span().contains(t.span()))
                || WORDS.matcher(article.textOf(sentence).toLowerCase(Locale.ROOT))
                        .find();
    }
}
