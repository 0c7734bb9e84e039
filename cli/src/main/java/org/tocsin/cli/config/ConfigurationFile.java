package org.tocsin.cli.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.warning.WarningPolicy;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads {@code tocsin.yaml}. Paths in it are relative to its own folder; {@code ~} is the home folder. A key that is not
 * known is an error: a misspelt one would be obeyed by nobody.
 *
 * <pre>
 * store: ~/tocsin/tocsin.db
 * gazetteer: ~/tocsin/gazetteer
 * sites: sites.geojson
 * server:
 *   host: 127.0.0.1
 *   port: 8787
 *   allowed_hosts: [desk.example.org]
 * warnings:
 *   incident_days: 30
 *   advisory_days: 90
 * </pre>
 */
public final class ConfigurationFile {
    /** The name that is looked for. */
    public static final String NAME = "tocsin.yaml";

    private final Folders folders;

    public ConfigurationFile(Folders folders) {
        this.folders = folders;
    }

    /**
     * The configuration: of the given file, else of {@code tocsin.yaml} in the current folder, else of the user's own, else
     * the defaults.
     *
     * @throws ConfigurationException where the file cannot be read or says something impossible
     */
    public Configuration read(@Nullable Path given) {
        if (given != null && !Files.isRegularFile(given))
            throw new ConfigurationException("No such file: " + given + ". Maybe check what --config says.");
        Optional<Path> file = given != null ? Optional.of(given) : find();
        return file.map(this::parse).orElseGet(() -> of(new Section("", Map.of()), folders.current()));
    }

    private Optional<Path> find() {
        Path here = folders.current().resolve(NAME);
        if (Files.isRegularFile(here)) return Optional.of(here);
        Path own = folders.configuration().resolve(NAME);
        return Files.isRegularFile(own) ? Optional.of(own) : Optional.empty();
    }

    private Configuration parse(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return of(new Section("", load(file)), folder == null ? folders.current() : folder);
        } catch (ConfigurationException e) {
            throw new ConfigurationException(file + ": " + e.getMessage(), e);
        }
    }

    private static Map<?, ?> load(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(100_000);
        try {
            Object all = new Yaml(new SafeConstructor(options)).load(Files.readString(file));
            if (all == null) return Map.of();
            if (all instanceof Map<?, ?> map) return map;
            throw new ConfigurationException("It holds no settings. Maybe write them as \"store: FILE\".");
        } catch (IOException e) {
            throw new ConfigurationException(
                    "It cannot be read: " + e.getMessage() + ". Maybe its permissions forbid it.", e);
        } catch (YAMLException e) {
            String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new ConfigurationException(
                    "It is no YAML: " + first + ". Maybe a line is not indented as the others are.", e);
        }
    }

    private Configuration of(Section all, Path folder) {
        all.allow("store", "gazetteer", "sites", "server", "warnings");
        Path store = all.findText("store").map(t -> folders.resolve(folder, t)).orElseGet(folders::defaultStore);
        return new Configuration(
                store,
                all.findText("gazetteer")
                        .map(t -> folders.resolve(folder, t))
                        .orElseGet(() -> store.resolveSibling("gazetteer")),
                all.findText("sites").map(t -> folders.resolve(folder, t)).orElse(null),
                server(all.section("server")),
                warnings(all.section("warnings")));
    }

    private static Configuration.Server server(Section section) {
        section.allow("host", "port", "allowed_hosts");
        return new Configuration.Server(
                section.findText("host").orElse(Configuration.Server.LOCAL.host()),
                section.findNumber("port").orElse(Configuration.Server.DEFAULT_PORT),
                section.listTexts("allowed_hosts"));
    }

    private static WarningPolicy warnings(Section section) {
        section.allow("incident_days", "advisory_days");
        try {
            return new WarningPolicy(
                    section.findNumber("incident_days").orElse(WarningPolicy.DEFAULT.incidentDays()),
                    section.findNumber("advisory_days").orElse(WarningPolicy.DEFAULT.advisoryDays()));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(e.getMessage() + ". Maybe write 1 or more.", e);
        }
    }
}
