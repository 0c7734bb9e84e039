package org.tocsin.reader.gazetteer;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tocsin.core.measure.Span;

/**
 * Finds the names of places in a text, known to the gazetteer or not: one tagger for names of all kinds, and one for places
 * that sees what the first one says. Immutable.
 */
public final class PlaceTagger {
    /** The tags of the first tagger. */
    public static final List<String> NAMES = List.of(
            "O", "B-LOC", "I-LOC", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-FAC", "I-FAC", "B-NORP", "I-NORP", "B-MISC",
            "I-MISC");
    /** The tags of the second. */
    public static final List<String> PLACES = List.of("O", "B-LOC", "I-LOC");

    private static final Set<String> CUT = WordLists.get("cut-words");

    private final Gazetteer gazetteer;
    private final LinearTagger names;
    private final LinearTagger places;

    private PlaceTagger(Gazetteer gazetteer, LinearTagger names, LinearTagger places) {
        this.gazetteer = gazetteer;
        this.names = names;
        this.places = places;
    }

    /** Loads the taggers that ship. */
    public static PlaceTagger load(Gazetteer gazetteer) {
        ByteBuffer bytes = ByteBuffer.wrap(Resource.unzip("place-tagger.bin.gz"));
        float[] names = read(bytes);
        return new PlaceTagger(gazetteer, new LinearTagger(NAMES, names), new LinearTagger(PLACES, read(bytes)));
    }

    /** The names of places, in the order of the text. */
    List<Span> list(String text, List<NameHit> rules) {
        TaggedText tagged = new TaggedText(gazetteer, text, rules);
        int[] tags = places.tag(tagged.listFeatures(said(names, tagged)));
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == 0) continue;
            boolean goesOn = PLACES.get(tags[i]).startsWith("I-") && !spans.isEmpty();
            if (goesOn && !isOwner(text, spans.getLast(), tagged.span(i)))
                spans.add(spans.removeLast().cover(tagged.span(i)));
            else spans.add(tagged.span(i));
        }
        return spans.stream().map(span -> withFullStop(span, text)).toList();
    }

    /** "Nigeria's Plateau" are two places, and the second is the finer one. */
    private boolean isOwner(String text, Span owner, Span next) {
        boolean owns = text.startsWith("'s ", owner.end()) || text.startsWith("’s ", owner.end());
        String word = next.of(text);
        return owns && !gazetteer.fold().isGeneric(word) && !RoleWords.isRole(word.toLowerCase(Locale.ROOT));
    }

    /** "U.S." and "Calif." keep their full stops. */
    private static Span withFullStop(Span span, String text) {
        if (span.end() >= text.length() || text.charAt(span.end()) != '.') return span;
        String name = span.of(text);
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean cut = last.indexOf('.') >= 0 || CUT.contains(last);
        return cut ? new Span(span.start(), span.end() + 1) : span;
    }

    /** What a tagger says of each word. */
    public static List<String> said(LinearTagger tagger, TaggedText text) {
        return Arrays.stream(tagger.tag(text.listFeatures()))
                .mapToObj(tagger.tags()::get)
                .toList();
    }

    private static float[] read(ByteBuffer bytes) {
        float[] weights = new float[bytes.getInt()];
        float scale = bytes.getFloat();
        for (int i = 0; i < weights.length; i++) {
            int root = bytes.get();
            weights[i] = Math.signum(root) * root * root * scale;
        }
        return weights;
    }

    /** Writes weights as one byte each, their roots, so that the many small ones are not lost. */
    public static void write(float[] weights, DataOutputStream out) throws IOException {
        float most = 0;
        for (float w : weights) most = Math.max(most, Math.abs(w));
        float scale = most / 127 / 127;
        out.writeInt(weights.length);
        out.writeFloat(scale);
        for (float w : weights) out.writeByte(Math.round(Math.signum(w) * (float) Math.sqrt(Math.abs(w) / scale)));
    }
}
