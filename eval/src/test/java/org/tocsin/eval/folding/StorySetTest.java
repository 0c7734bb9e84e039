package org.tocsin.eval.folding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.eval.BenchException;

class StorySetTest {
    private static final String STORY = """
            # two drivers, and a shepherd of another day
            == report id=wire outlet="Panj Wire" published=2026-02-05
            Gunmen killed two drivers near Khorog on Wednesday, police said.
            == report id=radio outlet="Valley Radio" published=2026-02-05
            Two drivers were shot dead by gunmen near Khorog on Wednesday, the hospital said.
            == report id=later outlet="Valley Radio" published=2026-02-11
            Gunmen killed a shepherd near Kulob on Tuesday, police said.
            == gold
            wire radio
            later
            == expect exactly 2 incidents
            """;

    @TempDir
    Path stories;

    @Test
    void aLineOfGoldIsOneEventOfItsStory() throws IOException {
        Files.writeString(stories.resolve("A01-drivers.story"), STORY);
        Files.writeString(stories.resolve("A02-again.story"), STORY);
        List<Collected> worlds = StorySet.read(stories, stories);
        assertThat(worlds).hasSize(2);
        assertThat(worlds.getFirst().items())
                .extracting(Collected.Item::gold)
                .containsExactly(
                        "A01-drivers.story wire radio", "A01-drivers.story wire radio", "A01-drivers.story later");
        assertThat(worlds.getFirst().items()).allMatch(i -> i.main() != null);
    }

    @Test
    void aStoryWithoutGoldIsLeftOut() throws IOException {
        Files.writeString(stories.resolve("A01.story"), STORY.replace("== gold\nwire radio\nlater\n", ""));
        assertThat(StorySet.read(stories, stories)).isEmpty();
    }

    @Test
    void aNameThatNoReportHasIsToldWithItsStory() throws IOException {
        Files.writeString(stories.resolve("A01.story"), STORY.replace("wire radio", "wire raido"));
        assertThatThrownBy(() -> StorySet.read(stories, stories))
                .isInstanceOf(BenchException.class)
                .hasMessageContaining("A01.story has no report raido")
                .hasMessageContaining("Maybe");
    }
}
