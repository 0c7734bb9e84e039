package org.tocsin.reader.sketch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Happening;
import org.tocsin.core.statement.Print;
import org.tocsin.core.statement.Sketch;
import org.tocsin.core.statement.Statement;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.encoder.TextEncoder;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.GazetteerEntry;
import org.tocsin.reader.gazetteer.MatchQuality;
import org.tocsin.reader.gazetteer.NameMatch;

/**
 * Gives every account the sketch of the sentences that are about it. In a report of one event that is the whole report; where a
 * report tells of several, a sentence belongs to the last account that began before it, and to others of the same day and place.
 */
public final class SketchReader {
    /** Pages go on with other stories. */
    private static final int MAX_CHARS = 6_000;

    /** More common words than this tell nothing: one text in sixteen has them. */
    private static final int LEAST_RARITY = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})[- ]years?[- ]old|\\p{L}, (\\d{1,2})[,.]");
    private static final Pattern BLOCK = Pattern.compile("\\b(\\d{2,5}) block\\b");
    private static final long WELL_KNOWN = 30_000;
    private static final int AGE_RARITY = 5;
    private static final int BLOCK_RARITY = 9;

    private final Rarity rarity;

    private final Gazetteer gazetteer;
    private final Optional<TextEncoder> encoder;

    private SketchReader(Rarity rarity, Gazetteer gazetteer, Optional<TextEncoder> encoder) {
        this.rarity = rarity;
        this.gazetteer = gazetteer;
        this.encoder = encoder;
    }

    /** Loads the counts of words, and the model that says how alike two texts are, if there is one. */
    public static SketchReader load(Gazetteer gazetteer) {
        return new SketchReader(Rarity.load(), gazetteer, TextEncoder.findShipped());
    }

    /** The name of the model, as the end of a version; empty without one. */
    public String version() {
        return encoder.map(e -> "+" + e.version()).orElse("");
    }

    /** The same statements, each account with its sketch. */
    public List<Statement> attach(Article article, List<Statement> statements) {
        List<Account> accounts = statements.stream()
                .filter(Account.class::isInstance)
                .map(Account.class::cast)
                .toList();
        if (accounts.isEmpty()) return statements;
        String print = Print.of(article.content());
        Function<Account, Object> groups = tellsSeveral(accounts) ? SketchReader::dayAndPlace : a -> "one event";
        Map<Object, Sketch> sketches = new HashMap<>();
        texts(article, accounts, groups).forEach((group, text) -> sketches.put(group, sketch(text, print)));
        List<Statement> out = new ArrayList<>();
        for (Statement s : statements)
            out.add(s instanceof Account a ? a.with(sketches.getOrDefault(groups.apply(a), Sketch.NONE)) : s);
        return List.copyOf(out);
    }

    /** Whether two accounts differ in kind, or in both day and place: the merge rules will tell them apart. */
    private static boolean tellsSeveral(List<Account> accounts) {
        for (Account a : accounts) for (Account b : accounts) if (differ(a.happening(), b.happening())) return true;
        return false;
    }

    private static boolean differ(Happening a, Happening b) {
        boolean placed = a.findScene().isPresent() && b.findScene().isPresent();
        if (!placed || a.number().series() || b.number().series())
            return a.number().series() != b.number().series();
        boolean otherPlace = !pointOf(a).equals(pointOf(b));
        boolean otherDay = a.when() != null
                && b.when() != null
                && a.when().value().days().intersect(b.when().value().days()).isEmpty();
        return otherPlace && (otherDay || a.event().value() != b.event().value());
    }

    private static Map<Object, String> texts(
            Article article, List<Account> accounts, Function<Account, Object> groupOf) {
        Map<Object, StringBuilder> parts = new HashMap<>();
        int next = 0;
        StringBuilder current = parts.computeIfAbsent(groupOf.apply(accounts.getFirst()), k -> new StringBuilder());
        if (article.title() != null) current.append(article.title()).append(".\n");
        for (Sentence sentence : article.sentences()) {
            while (next < accounts.size()
                    && startOf(accounts.get(next)) < sentence.span().end())
                current = parts.computeIfAbsent(groupOf.apply(accounts.get(next++)), k -> new StringBuilder());
            if (current.length() < MAX_CHARS && !tellsApart(article.textOf(sentence)))
                current.append(article.textOf(sentence)).append('\n');
        }
        Map<Object, String> texts = new HashMap<>();
        parts.forEach((group, text) -> texts.put(group, text.toString()));
        return texts;
    }

    /** "This is not the attack on the mill": the words of such a sentence are those of another event. */
    private static final Pattern APART = Pattern.compile(
            "\\b(?:this|that|it) (?:is|was) not the\\b|\\bdo not (?:mix|confuse)\\b|\\bnot (?:to be )?confused\\b|\\bnot (?:related|linked|connected)\\b"
                    + "|\\bif (?:it|they|this|both) (?:is|are|was|were) the same\\b|\\bsee (?:a|any) link\\b|\\b(?:had|has|have) to do with\\b|\\bunrelated\\b");

    private static boolean tellsApart(String sentence) {
        return APART.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    private static int startOf(Account account) {
        return account.said().spans().getFirst().start();
    }

    private static Object dayAndPlace(Account account) {
        Happening h = account.happening();
        Object day = h.when() == null ? "" : h.when().value().days();
        return List.of(h.number().series(), day, pointOf(h));
    }

    private static Object pointOf(Happening h) {
        return h.findScene().<Object>map(s -> s.place().value().point()).orElse("");
    }

    private Sketch sketch(String text, String print) {
        Set<String> names = new LinkedHashSet<>();
        // Towns are where many events are; the account has its own.
        Names.scan(text, name -> {
            if (placesOf(name).findAny().isEmpty()) names.add(name);
        });
        String embedding = encoder.map(e -> e.embed(text)).orElse("");
        return new Sketch(names.stream().limit(Sketch.MAX_NAMES).toList(), terms(text), print, embedding);
    }

    /** Rare in the world's news, but in every report of a desk there: a province, a district, a city. */
    private boolean isWellKnownPlace(String word) {
        return gazetteer.findCountryByDemonym(word).isPresent()
                || placesOf(word).anyMatch(e -> e.kind().isContainer() || e.population() >= WELL_KNOWN);
    }

    /** The places of that name; one that only sounds like it is another word. */
    private Stream<GazetteerEntry> placesOf(String name) {
        return gazetteer.listMatches(name).stream()
                .filter(m -> m.quality() != MatchQuality.SKELETON)
                .map(NameMatch::entry);
    }

    private Map<String, Integer> terms(String text) {
        Map<String, Integer> all = new java.util.LinkedHashMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            int bits = rarity.of(word.group());
            if (bits >= LEAST_RARITY && !all.containsKey(word.group()))
                all.put(word.group(), isWellKnownPlace(word.group()) ? LEAST_RARITY : bits);
        }
        Matcher block = BLOCK.matcher(text);
        while (block.find()) all.putIfAbsent(block.group(1) + " block", BLOCK_RARITY);
        Map<String, Integer> kept = new HashMap<>();
        Matcher age = AGE.matcher(text);
        while (age.find() && kept.size() < 8)
            kept.put(Objects.requireNonNullElse(age.group(1), age.group(2)) + "-year-old", AGE_RARITY);
        all.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue()))
                .limit(Sketch.MAX_TERMS - kept.size())
                .forEach(e -> kept.put(e.getKey(), e.getValue()));
        return kept;
    }
}
