package org.tocsin.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tocsin.cli.config.Configuration;
import org.tocsin.cli.config.Folders;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.cli.wiring.PageServer;
import org.tocsin.cli.wiring.Wiring;
import org.tocsin.core.line.Reader;
import org.tocsin.exchange.in.BadInputException;
import org.tocsin.exchange.in.Heading;
import org.tocsin.exchange.in.WebPage;
import org.tocsin.exchange.out.Ink;

/** The program in a folder of its own, run in this process. */
final class Cli {
    /** What a run ended with. */
    record Result(int code, String out, String err) {}

    static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    final Map<String, WebPage> web = new HashMap<>();
    byte[] input = new byte[0];
    Function<Optional<Path>, Reader> reader = gazetteer -> new FakeReader();
    Path program = Path.of(System.getProperty("tocsin.root", ".."));
    PageServer pageServer = (settings, record) -> {
        throw new AssertionError("the page was started");
    };

    Cli(Path folder) {
        this.folder = folder;
    }

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new PrintWriter(out), new PrintWriter(err), new ByteArrayInputStream(input), false, Ink.PLAIN);
        Function<String, WebPage> fetch = address -> {
            WebPage page = web.get(address);
            if (page == null) throw new BadInputException("The address " + address + " answers 404. Maybe it moved.");
            return page;
        };
        Wiring wiring = new Wiring(
                terminal,
                new Folders(folder, folder.resolve("home"), environment, false),
                program,
                reader,
                html -> Heading.of("Page Post", null),
                fetch,
                pageServer,
                () -> TODAY);
        int code = Commands.line(wiring).execute(arguments);
        return new Result(code, out.toString(), err.toString());
    }

    /** Writes a file in the folder and gives its path. */
    String write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that hears what it is to show and stops at once. */
    static PageServer stopping(Consumer<Configuration.Server> settings, Consumer<PageServer.Shown> record) {
        return (s, r) -> {
            settings.accept(s);
            record.accept(r);
            Thread.currentThread().interrupt(); // As if somebody had pressed Ctrl-C.
            return new PageServer.Running() {
                @Override
                public URI address() {
                    return URI.create("http://127.0.0.1:" + s.port() + "/");
                }

                @Override
                public void close() {}
            };
        };
    }
}
