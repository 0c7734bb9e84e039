package org.tocsin.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.Span;
import org.tocsin.core.statement.Source;
import org.tocsin.core.statement.Stance;

/**
 * A sentence from which some frames were taken off.
 *
 * @param sentence the whole of it
 * @param body what is left
 * @param holes the frames that were taken off inside the body
 * @param outer those who speak for all of it, outermost first
 * @param cited somebody whom the next speaker cites: "Citing analysts, X said"
 * @param stance of the frame's verb
 * @param cue the words of saying of the innermost frame
 */
record Framed(
        Span sentence,
        Span body,
        List<Span> holes,
        List<Source> outer,
        List<Source> cited,
        Stance stance,
        @Nullable Span cue) {
    static Framed bare(Span sentence) {
        return new Framed(sentence, sentence, List.of(), List.of(), List.of(), Stance.ASSERTS, null);
    }

    Framed within(Span newBody) {
        return new Framed(sentence, newBody, holes, outer, cited, stance, cue);
    }

    Framed saidBy(List<Source> speakers, Stance how, Span words) {
        List<Source> all = new ArrayList<>(outer);
        all.addAll(speakers);
        return new Framed(sentence, body, holes, all, cited, how, words);
    }

    Framed citing(List<Source> sources) {
        return new Framed(sentence, body, holes, outer, List.copyOf(sources), stance, cue);
    }

    Framed without(Span hole) {
        List<Span> all = new ArrayList<>(holes);
        all.add(hole);
        return new Framed(sentence, body, all, outer, cited, stance, cue);
    }
}
