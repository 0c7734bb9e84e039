package org.tocsin.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.core.warning.WarningPolicy;

class ConfigurationFileTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void withoutAFileThereAreDefaults() {
        Configuration configuration = file(Map.of(), false).read(null);

        assertThat(configuration.store()).isEqualTo(folder.resolve("home/.local/share/tocsin/tocsin.db"));
        assertThat(configuration.findSites()).isEmpty();
        assertThat(configuration.server()).isEqualTo(new Configuration.Server("127.0.0.1", 8787, List.of()));
        assertThat(configuration.warnings()).isEqualTo(WarningPolicy.DEFAULT);
        assertThat(file(Map.of(), true).read(null).store().toString()).contains("Library/Application Support/Tocsin");
        assertThat(file(Map.of("XDG_DATA_HOME", "/data"), false).read(null).store())
                .isEqualTo(Path.of("/data/tocsin/tocsin.db"));
    }

    @Test
    void everyKeyIsRead() throws IOException {
        write("here/tocsin.yaml", """
                store: ~/s.db
                sites: maps/sites.geojson
                server: {host: 0.0.0.0, port: 80, allowed_hosts: [desk.example.org]}
                warnings:
                  incident_days: 10
                  advisory_days: 20
                """);

        Configuration configuration = file(Map.of(), false).read(null);

        assertThat(configuration.store()).isEqualTo(folder.resolve("home/s.db"));
        assertThat(configuration.findSites()).contains(folder.resolve("here/maps/sites.geojson"));
        assertThat(configuration.server())
                .isEqualTo(new Configuration.Server("0.0.0.0", 80, List.of("desk.example.org")));
        assertThat(configuration.warnings()).isEqualTo(new WarningPolicy(10, 20));
    }

    @Test
    void theGivenFileComesBeforeTheCurrentFolderBeforeTheUsersOwn() throws IOException {
        write("home/.config/tocsin/tocsin.yaml", "store: own.db");
        assertThat(store(null)).isEqualTo("own.db");
        write("here/tocsin.yaml", "store: here.db");
        assertThat(store(null)).isEqualTo("here.db");
        write("given.yaml", "store: given.db");
        assertThat(store(folder.resolve("given.yaml"))).isEqualTo("given.db");
    }

    @Test
    void mistakesAreNamed() {
        refused("stroe: a.db", "tocsin.yaml: Unknown key \"stroe\". Maybe you meant \"store\".");
        refused("colour: red", "Unknown key \"colour\". Maybe it is one of store, gazetteer, sites, server, warnings.");
        refused("server: {prot: 1}", "Unknown key \"server.prot\". Maybe you meant \"port\".");
        refused("server: {port: http}", "\"server.port\" is \"http\". Maybe write a whole number.");
        refused("server: {port: 70000}", "No such port: 70000. Maybe");
        refused("server: 8787", "\"server\" is \"8787\". Maybe indent its settings below it.");
        refused("store: 5", "\"store\" is \"5\". Maybe put a text there");
        refused("warnings: {incident_days: 0}", "Warnings need at least a day: 0 and 90");
        refused("- a", "It holds no settings. Maybe");
        refused("store: [a", "It is no YAML");
        refused("store: a\nstore: b", "It is no YAML");
        refused("store: !!java.io.File [a]", "It is no YAML");
    }

    @Test
    void aMissingFileIsTold() {
        assertThatThrownBy(() -> file(Map.of(), false).read(folder.resolve("none.yaml")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("none.yaml. Maybe");
    }

    private String store(@Nullable Path given) {
        return String.valueOf(file(Map.of(), false).read(given).store().getFileName());
    }

    private void refused(String yaml, String message) {
        assertThatThrownBy(() -> {
                    write("here/tocsin.yaml", yaml);
                    file(Map.of(), false).read(null);
                })
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageContaining("Maybe ");
    }

    private ConfigurationFile file(Map<String, String> environment, boolean mac) {
        return new ConfigurationFile(new Folders(folder.resolve("here"), folder.resolve("home"), environment, mac));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
