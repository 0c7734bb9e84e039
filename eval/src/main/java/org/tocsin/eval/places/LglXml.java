package org.tocsin.eval.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.tocsin.core.measure.GeoPoint;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The XML of the Local-Global Lexicon, and of the collections that took it over with small changes: {@code article} holds
 * {@code text} and {@code toponym}s (GeoVirus: {@code location}) with {@code start}, {@code end}, a name and a point.
 * Offsets count code points in some files and from one in others; the name says which.
 */
final class LglXml {
    private LglXml() {}

    static List<GoldReport> read(Path file) throws IOException {
        List<GoldReport> reports = new ArrayList<>();
        List<Element> articles = elements(root(file), "article");
        for (int i = 0; i < articles.size(); i++) reports.add(report(articles.get(i), i));
        return reports;
    }

    private static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no XML that can be read: " + e.getMessage(), e);
        }
    }

    private static GoldReport report(Element article, int number) {
        String text = text(article, "text").orElse("");
        String id = article.hasAttribute("docid") ? article.getAttribute("docid") : Integer.toString(number);
        List<GoldPlace> places = new ArrayList<>();
        for (String tag : List.of("toponym", "location"))
            for (Element place : elements(article, tag)) place(place, text).ifPresent(places::add);
        return new GoldReport(id, text(article, "domain").orElse(""), text, places);
    }

    private static Optional<GoldPlace> place(Element place, String text) {
        String name = text(place, "phrase").or(() -> text(place, "name")).orElse("");
        int start = number(place, "start");
        int end = number(place, "end");
        return Offsets.find(text, name, start, end)
                .map(span -> new GoldPlace(span, span.of(text), point(place), id(place)));
    }

    private static int number(Element place, String tag) {
        return text(place, tag).map(t -> Integer.parseInt(t.strip())).orElse(-1);
    }

    private static Optional<GeoPoint> point(Element place) {
        Optional<String> lat = text(place, "lat").or(() -> text(place, "latitude"));
        Optional<String> lon = text(place, "lon").or(() -> text(place, "longitude"));
        if (lat.isEmpty() || lon.isEmpty()) return Optional.empty();
        return Optional.of(new GeoPoint(Double.parseDouble(lat.get()), Double.parseDouble(lon.get())));
    }

    private static Optional<String> id(Element place) {
        return elements(place, "gaztag").stream()
                .map(tag -> tag.getAttribute("geonameid"))
                .filter(id -> !id.isBlank())
                .map(id -> "geonames:" + id)
                .findFirst();
    }

    private static Optional<String> text(Element parent, String tag) {
        return elements(parent, tag).stream()
                .map(Node::getTextContent)
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private static List<Element> elements(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        var nodes = parent.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            @Nullable Node node = nodes.item(i);
            if (node instanceof Element element) found.add(element);
        }
        return found;
    }
}
