package org.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speakers and their grades on the command line. */
class SpeakerCommandsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Cli cli;

    @BeforeEach
    void start() {
        cli = new Cli(folder);
        cli.environment.put("TOCSIN_AUTHOR", "Mira");
        cli.write("tocsin.yaml", "store: data/tocsin.db\n");
        cli.write("reports/a.txt", "Outlet: River Wire\nPublished: 2025-11-27\n\nA drone fell at Yol.");
        cli.write("reports/b.txt", "Outlet: Hill Post\nPublished: 2025-11-27\n\nThree died when a drone came to Yol.");
        assertThat(cli.run("import", folder.resolve("reports").toString()).code())
                .isZero();
    }

    private JsonNode json(String... arguments) {
        Cli.Result result = cli.run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return JsonMapper.shared().readTree(result.out());
    }

    @Test
    void speakersAreListed() {
        assertThat(json("speakers", "--format", "json").findValuesAsString("name"))
                .isNotEmpty();
        String first = json("speakers", "--format", "json").at("/0/name").stringValue();
        assertThat(cli.run("speakers", "--limit", "1").out()).contains(first).contains("said ");
        assertThat(cli.run("speakers", "--role", "embassy").out()).isEqualTo("None.\n");
    }

    @Test
    void aSpeakerIsPrintedWithWhatItSaid() {
        String name = json("speakers", "--format", "json").at("/0/key").stringValue();
        JsonNode speaker = json("speaker", name, "--format", "json");
        assertThat(speaker.at("/statements/0/text").stringValue()).isNotBlank();
        assertThat(speaker.at("/statements/0/confirmed_by").isNumber()).isTrue();
        assertThat(cli.run("speaker", name).out()).contains("confirmed by ");
        Cli.Result nobody = cli.run("speaker", "the abbot");
        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).contains("\"the abbot\"").contains("Maybe");
    }

    @Test
    void aGradeIsNotedListedAndTakenBack() {
        assertThat(cli.run("grade", "E", "--source", "Hill Post", "--reason", "made two stories up")
                        .out())
                .isEqualTo("Noted: E Hill Post\n");
        assertThat(cli.run("grades").out())
                .contains("E Hill Post")
                .contains("Mira, ")
                .contains("made two stories up");
        assertThat(cli.run("grade", "b", "--role", "witness", "--reason", "careful people here")
                        .code())
                .isZero();
        assertThat(json("grades", "--format", "json").at("/roles/witness/grade").stringValue())
                .isEqualTo("B");
        assertThat(cli.run("grade", "-", "--role", "witness", "--reason", "not all of them")
                        .code())
                .isZero();
        assertThat(json("grades", "--format", "json").at("/roles/witness/grade").stringValue())
                .isEqualTo("C");
        assertThat(json("grades", "--format", "json").at("/gradings")).hasSize(3);
    }

    @Test
    void whatIsNoGradeIsRefused() {
        Cli.Result result = cli.run("grade", "G", "--source", "Hill Post", "--reason", "x");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("\"G\" is no grade.").contains("Maybe");
        assertThat(cli.run("grade", "B", "--reason", "x").code()).isEqualTo(2);
        assertThat(cli.run("grade", "B", "--source", "Hill Post", "--role", "outlet", "--reason", "x")
                        .code())
                .isEqualTo(2);
        assertThat(cli.run("grades").out()).contains("Nothing.");
    }
}
