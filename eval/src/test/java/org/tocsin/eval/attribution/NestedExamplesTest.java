package org.tocsin.eval.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tocsin.eval.BenchException;

class NestedExamplesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("tocsin.root", "..")).resolve("training/nested-attribution");

    @Test
    void theShippedExamplesHaveTheirForm() throws IOException {
        List<NestedExample> train = NestedExamples.read(FOLDER.resolve("train"));
        List<NestedExample> test = NestedExamples.read(FOLDER.resolve("test"));

        assertThat(test).hasSizeGreaterThanOrEqualTo(100);
        assertThat(train.size() + test.size()).isGreaterThanOrEqualTo(300);
        assertThat(test).allMatch(e -> e.number() % 3 == 0);
        assertThat(train).noneMatch(e -> e.number() % 3 == 0);
        assertThat(Stream.concat(train.stream(), test.stream()).map(NestedExample::text))
                .doesNotHaveDuplicates();
    }

    @Test
    void aLinkMayBeLeftOut() {
        NestedExample example = NestedExamples.parse("""
                ## 7 | The Paper
                Navid said, citing the police, that shots fell. The police saw two men.
                account asserts | shots fell | Navid (agency) < police (police)
                account asserts/claims | two men | Navid (agency/outlet)? < The police = police (police)
                """).getFirst();

        assertThat(example.statements().getFirst().chains()).hasSize(1);
        assertThat(example.statements().getLast().chains())
                .extracting(List::size)
                .containsExactly(2, 1);
    }

    @Test
    void wordsThatAreNotInTheTextAreAMistake() {
        assertThatThrownBy(() -> NestedExamples.parse("## 1 | P\nShots fell.\naccount asserts | shells fell |\n"))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("Example 1")
                .hasMessageContaining("shells fell");
        assertThatThrownBy(() ->
                        NestedExamples.parse("## 1 | P\nShots fell.\naccount asserts | Shots fell | Navid (agency)\n"))
                .hasMessageContaining("Navid");
    }
}
