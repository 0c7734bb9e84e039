package org.tocsin.reader.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Actor;
import org.tocsin.core.mention.ActorKind;
import org.tocsin.core.mention.Mention;
import org.tocsin.reader.encoder.MentionType;
import org.tocsin.reader.encoder.RoleType;
import org.tocsin.reader.encoder.TaggedSpan;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.People;

/**
 * The organisations that a report speaks of as perpetrators, by their whole names. The encoder knows them by what is told of them, not
 * only by a list; where it cuts a name short, the list of groups or its own names make it whole.
 */
public final class Organisations {
    /** Words for people, which an organisation has but is not. */
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:.* )?(?:guerr?illas?|terrorists?|rebels?|individuals?|m[ae]n|persons?|people|troops?|commandos?|assassins?|members?|criminals?"
                    + "|activists?|militants?|separatists?|traffickers?|gangs?|insurgents?|extremists?|leftists?|urban|cell|national|the|of)");

    private Organisations() {}

    /** Those of a report, in the order of the text, each mention once, each by the fullest name that the report has for it. */
    public static List<Mention<Actor>> list(Document document, double probability) {
        List<Mention<Actor>> all = named(document, probability);
        return all.stream()
                .map(m -> new Mention<>(fullest(document, m, all), m.span()))
                .toList();
    }

    /** Whether it is known for armed violence. Of any other, a company or a newspaper, nothing is taken for granted. */
    public static boolean isArmed(Actor organisation) {
        return switch (organisation.kind()) {
            case REBELS, MILITIA, CRIMINAL_GROUP -> true;
            default -> false;
        };
    }

    private static List<Mention<Actor>> named(Document document, double probability) {
        List<Mention<Actor>> all = new ArrayList<>();
        for (TaggedSpan<RoleType> role : document.encoded().roles()) {
            if (role.type() != RoleType.PERPETRATOR_ORGANISATION || role.probability() < probability) continue;
            find(document, role.span())
                    .filter(m -> all.stream().noneMatch(a -> a.span().overlaps(m.span())))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Actor fullest(Document document, Mention<Actor> one, List<Mention<Actor>> all) {
        return all.stream()
                .filter(m -> m.value().name().length() > one.value().name().length())
                .filter(m -> isShortFor(document, one, m))
                .map(Mention::value)
                .max(Comparator.comparingInt(a -> a.name().length()))
                .orElse(one.value());
    }

    /** "The Vanj Front" for "the Vanj Front of the South", "VFS" where it stands in brackets behind. */
    private static boolean isShortFor(Document document, Mention<Actor> brief, Mention<Actor> full) {
        if (full.value().name().startsWith(brief.value().name() + " ")) return true;
        int gap = brief.span().start() - full.span().end();
        boolean bracket = gap > 0
                && gap <= 4
                && BRACKET.matcher(document.content()
                                .substring(full.span().end(), brief.span().start()))
                        .matches();
        return bracket
                || isBracketed(document, brief.value().name(), full.value().name());
    }

    private static boolean isBracketed(Document document, String brief, String full) {
        String text = document.content();
        int at = text.indexOf(full);
        if (at < 0) return false;
        int end = at + full.length();
        return text.startsWith(" (" + brief + ")", end)
                || text.startsWith(" [" + brief + "]", end)
                || text.startsWith("\n(" + brief + ")", end)
                || text.startsWith("\n[" + brief + "]", end);
    }

    private static final Pattern BRACKET = Pattern.compile("\\s*[(\\[]");

    /** The organisation that a span names, or a part of whose name it is. */
    static Optional<Mention<Actor>> find(Document document, Span part) {
        Span whole = whole(document, part);
        Optional<Group> group = within(document.found().groups(), whole);
        String name =
                group.map(Group::name).orElseGet(() -> document.textOf(whole).replaceAll("\\s+", " "));
        if (group.isEmpty() && !isName(document, whole, name)) return Optional.empty();
        ActorKind kind = group.map(Group::kind)
                .or(() -> within(document.found().people(), whole).map(People::kind))
                .orElse(ActorKind.UNKNOWN);
        return Optional.of(new Mention<>(new Actor(name, kind), whole));
    }

    private static Span whole(Document document, Span part) {
        Stream<Span> names = Stream.concat(
                document.found().groups().stream().map(Mention::span),
                document.encoded().mentions().stream()
                        .filter(m -> m.type() == MentionType.ORGANISATION)
                        .map(TaggedSpan::span));
        return names.filter(part::overlaps).reduce(part, Span::cover);
    }

    private static boolean isName(Document document, Span span, String name) {
        boolean place =
                document.found().places().stream().anyMatch(p -> p.span().equals(span));
        return !place
                && name.length() >= 3
                && Character.isUpperCase(name.codePointAt(0))
                && !PEOPLE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static <T> Optional<T> within(List<Mention<T>> mentions, Span span) {
        return mentions.stream()
                .filter(m -> span.contains(m.span()))
                .reduce((a, b) -> b)
                .map(Mention::value);
    }
}
