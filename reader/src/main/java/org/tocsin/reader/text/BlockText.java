package org.tocsin.reader.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a tree with an empty line between its blocks; jsoup's own text runs paragraphs together. */
final class BlockText implements NodeVisitor {
    /** Elements that run along in their line; all others end it. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
            "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();

    private BlockText() {}

    static String of(Element root) {
        BlockText text = new BlockText();
        text.traverse(root);
        text.endParagraph();
        return text.out.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) add(text.getWholeText());
        else breakAt(node);
    }

    @Override
    public void tail(Node node, int depth) {
        breakAt(node);
    }

    private void breakAt(Node node) {
        if (node instanceof Element element && !INLINE.contains(element.normalName())) endParagraph();
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!TokenScanner.isBlank(c)) paragraph.append(c);
            else if (!paragraph.isEmpty() && paragraph.charAt(paragraph.length() - 1) != ' ') paragraph.append(' ');
        }
    }

    private void endParagraph() {
        String text = paragraph.toString().strip();
        paragraph.setLength(0);
        if (text.isEmpty()) return;
        if (!out.isEmpty()) out.append("\n\n");
        out.append(text);
    }
}
