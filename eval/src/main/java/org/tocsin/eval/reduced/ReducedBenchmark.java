package org.tocsin.eval.reduced;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tocsin.core.line.Reader;
import org.tocsin.core.report.MediaType;
import org.tocsin.core.report.Report;
import org.tocsin.eval.Benchmark;
import org.tocsin.eval.Bootstrap;
import org.tocsin.eval.Counts;
import org.tocsin.eval.Figure;
import org.tocsin.eval.Readers;
import org.tocsin.eval.Result;
import org.tocsin.eval.Task;
import org.tocsin.eval.muc4.Muc4Benchmark;
import org.tocsin.eval.muc4.fill.PlacesOf1992;
import org.tocsin.eval.muc4.fill.TemplateMaker;
import org.tocsin.eval.muc4.template.Fill;
import org.tocsin.eval.muc4.template.Slot;
import org.tocsin.eval.muc4.template.Template;
import org.tocsin.eval.muc4.template.TemplateFile;
import org.tocsin.eval.reduced.ReducedTemplate.Role;

/** The reduced form of MUC-4: the type of incident and five roles. */
public final class ReducedBenchmark implements Benchmark {
    private static final Map<Role, List<Slot>> SLOTS = new EnumMap<>(Map.of(
            Role.PERP_IND, List.of(Slot.PERPETRATOR),
            Role.PERP_ORG, List.of(Slot.ORGANISATION),
            Role.TARGET, List.of(Slot.TARGET),
            Role.VICTIM, List.of(Slot.VICTIM_NAME, Slot.VICTIM_DESCRIPTION),
            Role.WEAPON, List.of(Slot.INSTRUMENT)));

    @Override
    public String name() {
        return "reduced";
    }

    @Override
    public String description() {
        return "MUC-4 in the reduced form of GTT and IterX: type and five roles, best mapping, micro F1. SET: a file of "
                + "muc4/gtt_processed without \".json\" (dev, test_tst3).";
    }

    @Override
    public Result run(Task task) throws IOException {
        Reader reader = Readers.load(Muc4Benchmark.LATIN_AMERICA);
        TemplateMaker maker = new TemplateMaker(PlacesOf1992.NONE);
        List<Counts> fills = new ArrayList<>();
        List<Counts> templates = new ArrayList<>();
        for (ReducedData.Document document : ReducedData.read(task.get("muc4/gtt_processed/" + task.set() + ".json"))) {
            List<ReducedTemplate> response = read(reader, maker, document);
            fills.add(ReducedScore.of(document.key(), response));
            templates.add(ReducedScore.of(bare(document.key()), bare(response)));
        }
        Counts all = Counts.sum(fills);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "f1",
                all.f1(),
                Bootstrap.interval(fills, sample -> Counts.sum(sample).f1())));
        figures.add(Figure.of("precision", all.precision()));
        figures.add(Figure.of("recall", all.recall()));
        figures.addAll(Figure.prf("incident_type", Counts.sum(templates)));
        return new Result(figures);
    }

    private static List<ReducedTemplate> read(Reader reader, TemplateMaker maker, ReducedData.Document document) {
        // The text comes in small letters, without names to see. In capitals it is read as the wires sent it.
        String text = document.text().replaceAll(" {3,}", "\n\n").toUpperCase(Locale.ROOT);
        Report report = Report.of("wire", null, null, null, MediaType.TEXT, text);
        List<String> lines =
                maker.text(document.id(), reader.read(report)).lines().toList();
        return TemplateFile.read(lines).values().stream()
                .flatMap(List::stream)
                .map(ReducedBenchmark::reduce)
                .toList();
    }

    private static ReducedTemplate reduce(Template template) {
        Map<Role, List<Set<String>>> entities = new EnumMap<>(Role.class);
        SLOTS.forEach((role, slots) -> entities.put(
                role,
                slots.stream()
                        .flatMap(s -> template.fills(s).stream())
                        .map(f -> Set.of(Strings.plain(text(f))))
                        .toList()));
        return new ReducedTemplate(
                Set.of(text(template.fills(Slot.TYPE).getFirst()).toLowerCase(Locale.ROOT)), entities);
    }

    private static String text(Fill fill) {
        return fill.withoutReferent() instanceof Fill.Text t ? t.value() : "";
    }

    private static List<ReducedTemplate> bare(List<ReducedTemplate> templates) {
        return templates.stream()
                .map(t -> new ReducedTemplate(new HashSet<>(t.types()), Map.of()))
                .toList();
    }
}
