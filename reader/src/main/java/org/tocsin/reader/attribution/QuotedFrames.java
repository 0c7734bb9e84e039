package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;
import org.tocsin.reader.encoder.Quotation;

/** The speakers of a sentence as the encoder finds them, for the sentences in which no frame names one. */
final class QuotedFrames {
    /** A rest of a sentence with fewer letters says nothing of its own. */
    private static final int MIN_LETTERS = 20;

    /** "No longer feels confident about", "did not say": these words say nothing. */
    private static final Pattern NOT_SAID =
            Pattern.compile("\\b(?:not|never|no longer|neither|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    private final SourceChains chains;

    QuotedFrames(SourceChains chains) {
        this.chains = chains;
    }

    /** The pieces that somebody says, then what is left to the outlet; empty where the encoder knows no better. */
    List<Voiced> split(String text, Span sentence, List<Quotation> quotations, Speakers speakers) {
        List<Voiced> pieces = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Quotation quotation : quotations) {
            Optional<Span> content = contentIn(sentence, quotation);
            if (content.isEmpty()
                    || quotation.source().isEmpty()
                    || quotation.cue().isEmpty()) continue;
            Span source = quotation.source().get();
            Span cue = quotation.cue().get();
            if (!sentence.contains(source) || !sentence.contains(cue)) continue;
            if (NOT_SAID.matcher(cue.of(text)).find()) continue;
            List<Source> named = speakers.chain(chains.find(text, source, true));
            if (named.isEmpty()) continue;
            pieces.add(new Voiced(content.get(), List.of(source, cue), named, stance(cue.of(text)), source, cue));
            taken.addAll(List.of(content.get(), source, cue));
        }
        if (pieces.isEmpty()) return List.of();
        Voiced rest = Voiced.byOutlet(sentence, taken);
        if (rest.text(text).codePoints().filter(Character::isLetter).count() >= MIN_LETTERS) pieces.add(rest);
        return pieces;
    }

    private static Optional<Span> contentIn(Span sentence, Quotation quotation) {
        return quotation.content().stream()
                .filter(sentence::overlaps)
                .map(c -> new Span(Math.max(c.start(), sentence.start()), Math.min(c.end(), sentence.end())))
                .reduce(Span::cover);
    }

    /** The first word of saying that is less than an assertion. */
    private static Stance stance(String words) {
        return Stream.of(words.split("\\s+"))
                .map(Cues::stance)
                .filter(s -> s != Stance.ASSERTS)
                .findFirst()
                .orElse(Stance.ASSERTS);
    }
}
