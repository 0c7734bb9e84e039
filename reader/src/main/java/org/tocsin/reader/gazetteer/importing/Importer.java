package org.tocsin.reader.gazetteer.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.gazetteer.imported.GazetteerFileException;
import org.tocsin.reader.gazetteer.imported.ImportedSource;
import org.tocsin.reader.gazetteer.imported.Imports;
import org.tocsin.reader.gazetteer.imported.RowLayout;
import org.tocsin.reader.gazetteer.imported.RowLayout.Part;

/**
 * Imports gazetteers into a folder, one file for each source. A source is written beside its old file and takes its place
 * when it is whole and on the disk: killed at any moment, an import leaves the old file or the new one. Started again, it
 * passes over the sources that it finished.
 */
public final class Importer {
    private final Path folder;
    private final Gazetteer shipped;
    private final ImportListener listener;

    /**
     * @param folder where the sources are kept; made where there is none
     * @param shipped the gazetteer without imports, which places what has no codes
     */
    public Importer(Path folder, Gazetteer shipped, ImportListener listener) {
        this.folder = folder;
        this.shipped = shipped;
        this.listener = listener;
    }

    /**
     * Imports all sources in the files.
     *
     * @throws GazetteerFileException where a file cannot be used; the sources before it stand
     * @throws IOException where a file cannot be read, or the folder cannot be written
     */
    public List<ImportSummary> run(List<Path> files, ImportSettings settings) throws IOException {
        Files.createDirectories(folder);
        try (FolderLock lock = new FolderLock(folder)) {
            lock.sweep();
            List<ImportSummary> summaries = new ArrayList<>();
            WordDoubts doubts = new WordDoubts(shipped);
            for (Plan plan : Plans.of(files, settings)) summaries.add(one(plan, settings, doubts));
            return summaries;
        }
    }

    private ImportSummary one(Plan plan, ImportSettings settings, WordDoubts doubts) throws IOException {
        Path file = folder.resolve(plan.name() + RowLayout.ENDING);
        ImportedSource wanted = describe(plan, settings);
        Optional<ImportedSource> known = findKnown(file, wanted);
        if (known.isPresent()) return new ImportSummary(known.get(), true, 0, Map.of());
        listener.say("Importing " + plan.name() + " from " + plan.root());
        Path work = Files.createDirectory(folder.resolve(FolderLock.WORK + plan.name()));
        try {
            ImportSummary summary = write(plan, wanted, work, doubts);
            Files.move(
                    work.resolve(RowLayout.ENDING),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            FolderLock.force(folder);
            return summary;
        } finally {
            FolderLock.delete(work);
        }
    }

    private ImportSummary write(Plan plan, ImportedSource wanted, Path work, WordDoubts doubts) throws IOException {
        SourceLog log = new SourceLog(listener, plan.bytes());
        try (Packer packer = new Packer(work, doubts);
                PartsFile file = new PartsFile(work.resolve(RowLayout.ENDING))) {
            reader(plan.form(), work).read(plan, packer, log);
            if (packer.size() == 0)
                throw new GazetteerFileException("There is no place in " + plan.root() + ": " + log.rows()
                        + " rows, " + log.badRows() + " of them bad. Maybe it is of another form than "
                        + plan.form().word() + ".");
            listener.say("Sorting the names of " + plan.name());
            packer.writeTo(file);
            ImportedSource source = new ImportedSource(
                    wanted.name(),
                    wanted.form(),
                    wanted.licence(),
                    wanted.attribution(),
                    packer.size(),
                    log.badRows(),
                    wanted.inputs(),
                    file.hash());
            file.part(Part.SOURCE, out -> out.write(source.text().getBytes(UTF_8)));
            file.finish();
            return new ImportSummary(source, false, log.rows(), log.leftOut());
        }
    }

    private SourceReader reader(Form form, Path work) throws IOException {
        return switch (form) {
            case GEONAMES -> new GeoNamesReader(work, shipped);
            case WHOSONFIRST -> new WhosOnFirstReader(shipped);
            case GEOBOUNDARIES -> new GeoBoundariesReader(shipped);
            case OCHA -> new OchaReader(shipped);
        };
    }

    /** The source that stands already, where it was made from these very files. Of a folder that cannot be told. */
    private static Optional<ImportedSource> findKnown(Path file, ImportedSource wanted) {
        if (wanted.inputs().isEmpty() || !Files.isRegularFile(file)) return Optional.empty();
        try {
            ImportedSource known = Imports.source(file);
            boolean same = known.inputs().equals(wanted.inputs())
                    && known.licence().equals(wanted.licence())
                    && known.attribution().equals(wanted.attribution());
            return same ? Optional.of(known) : Optional.empty();
        } catch (GazetteerFileException e) {
            return Optional.empty(); // Damaged: made again.
        }
    }

    private static ImportedSource describe(Plan plan, ImportSettings settings) throws IOException {
        Form form = plan.form();
        String licence = form.licence();
        String attribution = form.attribution();
        if (form == Form.GEOBOUNDARIES) {
            Input boundaries = plan.inputs().getFirst();
            licence = Metadata.findLicence(boundaries, plan.helpers()).orElse(licence);
            String source = Metadata.findSource(boundaries, plan.helpers()).orElse("");
            if (!source.isEmpty()) attribution = attribution + "; " + source;
        }
        return new ImportedSource(
                plan.name(),
                form.word(),
                settings.licence() == null ? licence : settings.licence(),
                settings.attribution() == null ? attribution : settings.attribution(),
                0,
                0,
                fingerprints(plan),
                "");
    }

    private static List<String> fingerprints(Plan plan) throws IOException {
        List<String> prints = new ArrayList<>();
        if (plan.inputs().isEmpty() && plan.helpers().isEmpty() && Files.isRegularFile(plan.root()))
            prints.add(fingerprint(Input.plain(plan.root())));
        for (List<Input> inputs : List.of(plan.inputs(), plan.helpers()))
            for (Input input : inputs) prints.add(fingerprint(input));
        return prints;
    }

    private static String fingerprint(Input input) throws IOException {
        return input.label() + ", " + input.packedBytes() + " bytes, " + Files.getLastModifiedTime(input.file());
    }
}
