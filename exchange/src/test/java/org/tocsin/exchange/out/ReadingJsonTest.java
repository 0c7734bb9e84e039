package org.tocsin.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.core.incident.Rulings;
import org.tocsin.core.line.Line;
import org.tocsin.core.line.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingJsonTest {
    private final Reading reading = Examples.reading();
    private final String json = ReadingJson.write(reading, Line.incidents(reading.statements(), Rulings.NONE));
    private final JsonNode document = JsonMapper.shared().readTree(json);

    @Test
    void theDocumentIsOfItsSchema() throws IOException {
        assertThat(problems(json)).isEmpty();
        assertThat(problems(ReadingJson.write(Examples.reading(), List.of()))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        assertThat(problems(json.replace("\"Air/drone strike\"", "\"Drone\""))).isNotEmpty();
        assertThat(problems(json.replace("\"radius_km\"", "\"radius\""))).isNotEmpty();
        assertThat(problems(json.replace("\"kind\" : \"denial\"", "\"kind\" : \"account\"")))
                .isNotEmpty();
    }

    @Test
    void anAccountIsAllThere() {
        JsonNode account = document.at("/statements/0/account");

        assertThat(account.at("/event").stringValue()).isEqualTo("Air/drone strike");
        assertThat(account.at("/event_type").stringValue()).isEqualTo("Explosions/Remote violence");
        assertThat(account.at("/stage").stringValue()).isEqualTo("done");
        assertThat(account.at("/when/from").stringValue()).isEqualTo("2025-11-26");
        assertThat(account.at("/places/0"))
                .hasToString(
                        "{\"role\":\"at\",\"name\":\"Yol\",\"country\":\"TJ\",\"country_name\":\"Tajikistan\",\"lat\":37.7778,"
                                + "\"lon\":70.1,\"precision\":\"village\",\"radius_km\":3.0,\"span\":[0,12]}");
        assertThat(account.at("/places/1/radius_km").doubleValue()).isEqualTo(300);
        assertThat(account.at("/places/1/strip_half_width_km").doubleValue()).isEqualTo(15);
        assertThat(account.at("/harm"))
                .hasToString(
                        "{\"killed\":{\"min\":3,\"max\":3,\"span\":[0,12]},\"injured\":{\"min\":13,\"span\":[0,12]}}");
        assertThat(document.at("/statements/0/attribution/1"))
                .hasToString("{\"name\":\"the ministry\",\"role\":\"government\",\"span\":[44,56]}");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        JsonNode series = document.at("/statements/1/account");

        assertThat(series.at("/series").booleanValue()).isTrue();
        assertThat(series.at("/count")).hasToString("{\"min\":3}");
        assertThat(series.has("when")).isFalse();
        assertThat(series.at("/harm")).hasToString("{}");
        assertThat(document.at("/statements/6").has("about")).isFalse();
    }

    @Test
    void theOthersSayWhatTheyAreAbout() {
        assertThat(document.at("/statements/2/about").stringValue()).isEqualTo("the Hill Front");
        assertThat(document.at("/statements/2/concerns")).hasToString("[\"s1\"]");
        assertThat(document.at("/statements/5/about").stringValue()).isEqualTo("leave Tajik-Afghan border (miners)");
        assertThat(document.at("/statements/7/about").stringValue()).isEqualTo("regret");
        assertThat(document.at("/statements/8/about").stringValue()).isEqualTo("motive");
    }

    @Test
    void theSeriesIsNoIncident() {
        JsonNode incidents = document.at("/incidents");

        assertThat(incidents.size()).isEqualTo(1);
        assertThat(incidents.at("/0/accounts")).hasToString("[\"s1\"]");
        assertThat(incidents.at("/0/independent_origins").intValue()).isEqualTo(1);
        assertThat(incidents.at("/0/where/name").stringValue()).isEqualTo("Yol");
        assertThat(incidents.at("/0/responsibility").size()).isEqualTo(3);
    }

    @Test
    void anIncidentNamesTheSeriesThatCountsIt() throws IOException {
        Reading counted = Examples.seriesReading();
        String written = ReadingJson.write(counted, Line.incidents(counted.statements(), Rulings.NONE));
        JsonNode incidents = JsonMapper.shared().readTree(written).at("/incidents");

        assertThat(problems(written)).isEmpty();
        assertThat(incidents.size()).isEqualTo(1);
        assertThat(incidents.at("/0/series/0/statement").stringValue()).isEqualTo("s2");
        assertThat(incidents.at("/0/series/0/members/0").stringValue())
                .isEqualTo(incidents.at("/0/id").stringValue());
        assertThat(document.at("/incidents/0").has("series")).isFalse();
    }

    private static List<String> problems(String json) throws IOException {
        Path file = Path.of(System.getProperty("tocsin.root", ".."), "docs", "schema", "reading.schema.json");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(file), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
