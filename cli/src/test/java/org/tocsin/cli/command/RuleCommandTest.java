package org.tocsin.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rulings on the command line. */
class RuleCommandTest extends CliTest {
    @BeforeEach
    void fill() {
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

    private List<String> incidents() {
        return json("incidents", "--format", "json").findValuesAsString("id");
    }

    private String account(int index) {
        return json("incidents", "--format", "json").at("/0/accounts/" + index).stringValue();
    }

    private String rule(String... arguments) {
        Cli.Result result = cli.run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        var id = Pattern.compile("Noted (r-[0-9a-f]{12})").matcher(result.out());
        assertThat(id.find()).as(result.out()).isTrue();
        return id.group(1);
    }

    @Test
    void anAccountIsTakenOutAndPutBack() {
        String id = incidents().getFirst();

        String ruling = rule("rule", "different", account(1), id, "--reason", "two valleys of one name");
        assertThat(incidents()).hasSize(2);
        rule("rule", "undo", ruling, "--reason", "one valley after all");
        assertThat(incidents()).containsExactly(id);

        assertThat(cli.run("rulings").out())
                .containsSubsequence("Mira: undid " + ruling, "one valley after all", "Mira: different events, undone")
                .contains("Last ruling: 2");
    }

    @Test
    void twoIncidentsAreJoined() {
        String apart = rule("rule", "different", account(0), account(1), "--reason", "two");
        List<String> two = incidents();
        rule("rule", "same", two.get(0), two.get(1), "--reason", "the clinic counts one");
        assertThat(incidents()).hasSize(1);
        assertThat(cli.run("rule", "undo", apart, "--reason", "settled").code()).isZero();
        assertThat(incidents()).hasSize(1);
    }

    @Test
    void aFieldIsCorrected() {
        String id = incidents().getFirst();

        rule("rule", "correct", id, "killed", "4..5", "--reason", "telephoned the clinic");
        rule("rule", "correct", id, "kind", "Grenade", "--reason", "photographs");
        rule("rule", "correct", id, "days", "2025-11-25", "--reason", "log book");
        rule("rule", "correct", id, "place", "37.9,70.3,2,the bridge", "--reason", "photographs");
        rule("rule", "correct", id, "perpetrator", "Lapis Front", "--reason", "its own film");

        JsonNode i = json("incidents", "--format", "json").get(0);
        assertThat(i.at("/harm/killed")).hasToString("{\"min\":4,\"max\":5,\"disputed\":true}");
        assertThat(i.at("/event").stringValue()).isEqualTo("Grenade");
        assertThat(i.at("/when/from").stringValue()).isEqualTo("2025-11-25");
        assertThat(i.at("/where/name").stringValue()).isEqualTo("the bridge");
        assertThat(i.at("/responsibility/0/kind").stringValue()).isEqualTo("ruled");
        assertThat(json("rulings", "--incident", id, "--format", "json").size()).isEqualTo(5);
    }

    @Test
    void whatCannotBeRuledIsTold() {
        String id = incidents().getFirst();

        assertThat(cli.run("rule", "correct", id, "killed", "many", "--reason", "x")
                        .err())
                .contains("\"many\" is no number.\nMaybe write 3");
        assertThat(cli.run("rule", "correct", id, "place", "Atlantis", "--reason", "x")
                        .err())
                .contains("Maybe one of: Yol");
        assertThat(cli.run("rule", "same", id, id, "--reason", "x").code()).isEqualTo(1);
        assertThat(cli.run("rule", "different", account(0), account(0), "--reason", "x")
                        .err())
                .contains("There is nothing to rule.");
        assertThat(cli.run("rule", "reject", "i-000000000000-1", "--reason", "x")
                        .err())
                .contains("There is no incident")
                .contains("\nMaybe");
        assertThat(cli.run("rule", "reject", "everything", "--reason", "x").err())
                .contains("neither an incident nor an account");
        assertThat(cli.run("rule", "undo", "r-00", "--reason", "x").err()).contains("There is no ruling \"r-00\".");
        assertThat(cli.run("rule", "confirm", id).err()).contains("--reason");
        assertThat(cli.run("rule", "confirm", id, "--reason", " ").err()).contains("The reason is empty.");
        assertThat(cli.run("rulings").out()).contains("None.");
    }

    @Test
    void whoHasNotSeenTheLastRulingIsTold() {
        String id = incidents().getFirst();
        rule("rule", "correct", id, "killed", "4", "--reason", "telephoned the clinic", "--author", "Omar");

        Cli.Result late = cli.run("rule", "correct", id, "killed", "5", "--reason", "the ministry", "--seen", "0");
        assertThat(late.code()).isEqualTo(1);
        assertThat(late.err())
                .contains("Omar ruled \"killed is 4\"")
                .contains("telephoned the clinic")
                .contains("--seen 1");
        assertThat(json("rulings", "--format", "json").size()).isEqualTo(1);
        rule("rule", "correct", id, "killed", "5", "--reason", "the ministry", "--seen", "1");
        assertThat(json("rulings", "--format", "json").size()).isEqualTo(2);
    }

    @Test
    void aRejectedIncidentIsGoneAndComesBack() {
        String id = incidents().getFirst();
        String ruling = rule("rule", "reject", id, "--reason", "an exercise");
        assertThat(incidents()).isEmpty();
        rule("rule", "undo", ruling, "--reason", "no exercise");
        assertThat(incidents()).containsExactly(id);
    }

    @Test
    void theQueueSaysWhyAndForgetsWhatWasConfirmed() {
        assertThat(cli.run("queue").out()).contains("Nothing needs a look.");
        String apart = rule("rule", "different", account(0), account(1), "--reason", "two");
        assertThat(cli.run("queue").out()).contains("one origin only; 3 killed or abducted");
        assertThat(json("queue", "--format", "json").at("/0/reasons/0/cause").stringValue())
                .isEqualTo("one_origin");
        for (String id : incidents()) rule("rule", "confirm", id, "--reason", "asked both");
        assertThat(cli.run("queue").out()).contains("Nothing needs a look.");
        rule("rule", "correct", incidents().getFirst(), "killed", "7", "--reason", "a list of names");
        assertThat(cli.run("queue").out()).contains("changed since it was confirmed: killed 3 -> 7");
        assertThat(apart).startsWith("r-");
    }

    @Test
    void confirmedCasesAreExported() throws IOException {
        Path file = folder.resolve("cases.jsonl");
        assertThat(cli.run("export-cases", "--to", "-").err()).contains("0 cases. Maybe confirm some first");
        String ruling = rule("rule", "confirm", incidents().getFirst(), "--reason", "asked both");

        assertThat(cli.run("export-cases", "--to", file.toString()).err()).contains("1 case.");
        String line = Files.readString(file);
        assertThat(line).contains(ruling).doesNotContain("came to Yol");
        String withText = cli.run("export-cases", "--to", "-", "--with-text").out();
        assertThat(withText).contains("Three died when a drone came to Yol.");
        JsonNode one = JsonMapper.shared().readTree(line);
        assertThat(one.at("/gold/killed")).hasToString("{\"min\":3,\"max\":3}");
        assertThat(one.at("/accounts").size()).isEqualTo(2);
    }
}
