package org.tocsin.cli.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where a user keeps things: the XDG base directories, on a Mac the Library.
 *
 * @param current the folder in which the command was started
 * @param home the user's home folder
 * @param environment the environment variables
 * @param mac whether this is a Mac
 */
public record Folders(Path current, Path home, Map<String, String> environment, boolean mac) {
    /** Of this process. */
    public static Folders system() {
        return new Folders(
                Path.of("").toAbsolutePath(),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv(),
                System.getProperty("os.name", "").startsWith("Mac"));
    }

    Path configuration() {
        return xdg("XDG_CONFIG_HOME", home.resolve(".config")).resolve("tocsin");
    }

    Path defaultStore() {
        Path data = mac
                ? home.resolve("Library").resolve("Application Support").resolve("Tocsin")
                : xdg("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("tocsin");
        return data.resolve("tocsin.db");
    }

    /** A path as it is written in a file of the folder. */
    Path resolve(Path folder, String text) {
        if (text.equals("~")) return home;
        if (text.startsWith("~/")) return home.resolve(text.substring(2));
        return folder.resolve(text).normalize();
    }

    /** The specification wants relative paths ignored. */
    private Path xdg(String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return value.startsWith("/") ? Path.of(value) : otherwise;
    }
}
