package org.tocsin.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Act;
import org.tocsin.core.incident.Case;
import org.tocsin.core.incident.Decision;
import org.tocsin.core.incident.Incident;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import org.tocsin.core.statement.StatementId;

class CaseJsonTest {
    private static final Reading READING = Examples.reading();
    private static final Incident INCIDENT =
            Line.incidents(READING.statements(), Rulings.NONE).getFirst();

    private static CaseJson.Confirmed confirmed() {
        var by = new Decision("Mira", Instant.parse("2025-12-01T10:00:00Z"), "telephoned the clinic");
        return new CaseJson.Confirmed(
                Act.confirm(by, INCIDENT).rulings().getFirst().id(),
                by,
                Case.of(INCIDENT),
                INCIDENT.evidence().accounts(),
                List.of(READING),
                List.of(new StatementId(READING.report().id(), 7)));
    }

    @Test
    void aLineIsOfItsSchema() throws IOException {
        for (boolean withText : List.of(true, false))
            assertThat(problems(CaseJson.line(confirmed(), withText))).isEmpty();
        assertThat(problems(CaseJson.line(confirmed(), false).replace("\"gold\"", "\"silver\"")))
                .isNotEmpty();
    }

    @Test
    void textIsLeftOutUnlessItIsAskedFor() {
        assertThat(CaseJson.line(confirmed(), false))
                .contains("\"gold\"", READING.report().id().value())
                .doesNotContain("\"text\"", "\"title\"")
                .doesNotContain("\n");
        assertThat(CaseJson.line(confirmed(), true)).contains("\"text\"");
    }

    private static List<String> problems(String json) throws IOException {
        Path file = Path.of(System.getProperty("tocsin.root", ".."), "docs", "schema", "case.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
