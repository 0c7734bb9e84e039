package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.text.Article;
import org.tocsin.core.text.Sentence;
import org.tocsin.reader.encoder.Quotation;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Lexicons;

/**
 * Cuts the sentences of an article into pieces with their speakers. In each sentence the frames are taken off from the outside:
 * what stands before ("Citing X, …"), what stands behind ("…, X said"), then the subjects of its own verbs of saying.
 */
public final class AttributionReader {
    private final SourceChains chains;
    private final OpeningFrame opening;
    private final ClosingFrame closing;
    private final MiddleFrame middle;
    private final SubjectFrames subjects;
    private final QuotedFrames quoted;

    public AttributionReader(Lexicons lexicons, Gazetteer gazetteer) {
        chains = new SourceChains(new SourceNames(lexicons, gazetteer));
        opening = new OpeningFrame(chains);
        closing = new ClosingFrame(chains);
        middle = new MiddleFrame(chains);
        subjects = new SubjectFrames(chains);
        quoted = new QuotedFrames(chains);
    }

    /** All pieces of the article, in the order of the text. */
    public List<Voiced> read(Article article, String outlet) {
        return read(article, outlet, List.of());
    }

    /**
     * All pieces of the article, in the order of the text.
     *
     * @param quotations what the encoder takes for somebody's words
     */
    public List<Voiced> read(Article article, String outlet, List<Quotation> quotations) {
        String text = article.content();
        List<Framed> frames =
                article.sentences().stream().map(s -> frame(text, s.span())).toList();
        Speakers speakers = new Speakers(outlet);
        nameRelay(text, frames).ifPresent(s -> speakers.remember(List.of(s)));
        List<Voiced> pieces = new ArrayList<>();
        List<Voiced> open = new ArrayList<>();
        int paragraph = 0;
        for (int i = 0; i < frames.size(); i++) {
            Sentence sentence = article.sentences().get(i);
            List<Voiced> read = read(text, frames.get(i), speakers, quotations);
            if (sentence.paragraph() != paragraph) {
                // A quotation that nobody closes ends with its paragraph.
                pieces.addAll(open);
                open.clear();
                paragraph = sentence.paragraph();
            }
            open.addAll(read);
            if (leavesQuoteOpen(article.textOf(sentence), !open.equals(read))) continue;
            List<Voiced> given = givenTo(open, read);
            pieces.addAll(
                    goesOn(article, open)
                            ? given.stream()
                                    .map(v -> v.saidBy(last(pieces, article, v)))
                                    .toList()
                            : given);
            open.clear();
        }
        pieces.addAll(open);
        return Relayed.of(article, pieces);
    }

    /** A quotation that nobody else is said to say goes on with the speaker before it. */
    private static boolean goesOn(Article article, List<Voiced> quoted) {
        if (quoted.isEmpty() || quoted.stream().anyMatch(v -> !v.speakers().isEmpty())) return false;
        char first = article.content().charAt(quoted.getFirst().content().start());
        return first == '"' || first == '“';
    }

    /** Who spoke last in the paragraph of a piece. */
    private static List<Source> last(List<Voiced> before, Article article, Voiced piece) {
        if (before.isEmpty() || paragraph(article, before.getLast()) != paragraph(article, piece)) return List.of();
        return before.getLast().speakers();
    }

    private static int paragraph(Article article, Voiced piece) {
        return article.findSentenceAt(piece.content().start())
                .map(Sentence::paragraph)
                .orElse(-1);
    }

    /** "No such aircraft was launched. We control the bank," a spokesman said: the whole quotation is the spokesman's. */
    private static List<Voiced> givenTo(List<Voiced> quoted, List<Voiced> last) {
        if (quoted.size() == last.size() || last.isEmpty()) return List.copyOf(quoted);
        Voiced speaker = last.getFirst();
        return quoted.stream()
                .map(v -> v.speakers().isEmpty()
                        ? new Voiced(v.content(), v.holes(), speaker.speakers(), v.stance(), null, null)
                        : v)
                .toList();
    }

    private static boolean leavesQuoteOpen(String sentence, boolean alreadyOpen) {
        boolean open = alreadyOpen;
        for (int i = 0; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '“') open = true;
            else if (c == '”') open = false;
            else if (c == '"') open = !open;
        }
        return open;
    }

    private Framed frame(String text, Span sentence) {
        Framed opened = opening.takeOff(text, Framed.bare(sentence));
        Framed closed = closing.takeOff(text, opened);
        // One frame behind is enough: what looks like another is part of what is said.
        return closed.equals(opened) ? middle.takeOff(text, opened) : closed;
    }

    private List<Voiced> read(String text, Framed framed, Speakers speakers, List<Quotation> quotations) {
        List<Voiced> pieces = subjects.split(text, framed, speakers);
        if (pieces.stream().allMatch(p -> p.speakers().isEmpty())) {
            List<Voiced> found = quoted.split(text, framed.sentence(), quotations, speakers);
            if (!found.isEmpty()) pieces = found;
        }
        for (Voiced piece : pieces) speakers.remember(piece.speakers());
        if (pieces.stream().allMatch(p -> p.speakers().isEmpty()))
            chains.findLeading(text, framed.sentence()).ifPresent(speakers::mention);
        return pieces;
    }

    /** "The report said" may stand before the outlet is named; so the first outlet that is said to say something is looked up first. */
    private Optional<Source> nameRelay(String text, List<Framed> frames) {
        Speakers nobody = new Speakers("");
        return frames.stream()
                .flatMap(f -> read(text, f, nobody, List.of()).stream())
                .flatMap(v -> v.speakers().stream())
                .filter(s -> SourceChains.isOutlet(s) && !s.name().equalsIgnoreCase("report"))
                .findFirst();
    }
}
