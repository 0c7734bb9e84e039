package org.tocsin.cli.wiring;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens the user's browser where there is one. */
public final class Browser {
    private final Map<String, String> environment;
    private final boolean mac;

    public Browser(Map<String, String> environment, boolean mac) {
        this.environment = environment;
        this.mac = mac;
    }

    /** Whether a browser was asked to show the address. That it does cannot be known. */
    public boolean open(URI address) {
        if (!mac && !hasScreen()) return false;
        return findOpener().map(opener -> run(opener, address)).orElseGet(() -> openByDesktop(address));
    }

    private boolean hasScreen() {
        return environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    }

    private Optional<Path> findOpener() {
        String name = mac ? "open" : "xdg-open";
        return Pattern.compile(":")
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean run(Path opener, URI address) {
        try {
            new ProcessBuilder(Stream.of(opener, address).map(Object::toString).toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean openByDesktop(URI address) {
        if (GraphicsEnvironment.isHeadless() || !Desktop.isDesktopSupported()) return false;
        try {
            Desktop.getDesktop().browse(address);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
