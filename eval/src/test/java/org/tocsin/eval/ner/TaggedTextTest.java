package org.tocsin.eval.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaggedTextTest {
    @TempDir
    private Path folder;

    @Test
    void readsTabsAndBlanksAndNumberedTokens() throws IOException {
        assertThat(names("The\tO\nOld\tB-Organization\nMill\tI-Organization\nburned\tO\n"))
                .containsExactly("ORGANISATION Old Mill");
        assertThat(names("Old I-ORG\nMill I-ORG\nZenda I-LOC\n"))
                .containsExactly("ORGANISATION Old Mill", "LOCATION Zenda");
        assertThat(names("# text = Zenda\n1\tZenda\tB-LOC\t-\t-\n2\tburned\tO\t-\t-\n"))
                .containsExactly("LOCATION Zenda");
    }

    @Test
    void aNameBesideAnotherOfItsTypeIsANewOne() throws IOException {
        assertThat(names("Zenda B-LOC\nStrelsau B-LOC\n\nZenda I-LOC\n"))
                .containsExactly("LOCATION Zenda", "LOCATION Strelsau", "LOCATION Zenda");
    }

    @Test
    void otherClassesAreLeftOut() throws IOException {
        assertThat(names("Form B-DocumentReference\nZenda B-LOC\n")).containsExactly("LOCATION Zenda");
    }

    @Test
    void itsSentencesAreThoseOfTheData() throws IOException {
        Path file = folder.resolve("y.conll");
        Files.writeString(file, "J B-PER\n. I-PER\nRassendyll I-PER\nleft O\n\nHe O\nreturned O\n\n");
        TaggedText text = TaggedText.read(file).getFirst();
        assertThat(text.sentences().stream().map(s -> s.of(text.text())))
                .containsExactly("J . Rassendyll left", "He returned");
    }

    private List<String> names(String lines) throws IOException {
        Path file = folder.resolve("x.conll");
        Files.writeString(file, lines);
        TaggedText text = TaggedText.read(file).getFirst();
        return text.names().stream()
                .map(e -> e.type() + " " + e.span().of(text.text()))
                .toList();
    }
}
