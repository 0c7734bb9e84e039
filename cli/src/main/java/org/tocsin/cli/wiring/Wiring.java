package org.tocsin.cli.wiring;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tocsin.cli.config.Folders;
import org.tocsin.cli.terminal.Terminal;
import org.tocsin.core.line.Reader;
import org.tocsin.exchange.in.PageHeadings;
import org.tocsin.exchange.in.WebFetcher;
import org.tocsin.exchange.in.WebPage;
import org.tocsin.reader.Region;
import org.tocsin.reader.RuleReader;
import org.tocsin.reader.gazetteer.imported.Imports;

/**
 * What the commands are given. Nothing here is loaded before a command asks for it.
 *
 * @param terminal where to read and write
 * @param folders where the user keeps things
 * @param program the folder of the program, with the samples
 * @param reader loads the reader with the places that a folder holds, or with no imported ones
 * @param pages reads the meta tags of pages
 * @param web fetches a page
 * @param pageServer serves the page
 * @param today the day it is here
 */
public record Wiring(
        Terminal terminal,
        Folders folders,
        Path program,
        Function<Optional<Path>, Reader> reader,
        PageHeadings pages,
        Function<String, WebPage> web,
        PageServer pageServer,
        Supplier<LocalDate> today) {
    /** That of the real program. */
    public static Wiring system() {
        Folders folders = Folders.system();
        return new Wiring(
                Terminal.system(folders.environment()),
                folders,
                Path.of(System.getProperty("tocsin.home", "")).toAbsolutePath(),
                folder -> RuleReader.load(Region.FIRST, folder.map(Imports::in).orElse(Imports.NONE)),
                new ReaderHeadings(),
                address -> new WebFetcher().fetch(address),
                new SpringPageServer(),
                () -> LocalDate.now(ZoneId.systemDefault()));
    }
}
