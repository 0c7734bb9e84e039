package org.tocsin.eval.muc4.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A reader's place in a line: takes alternatives up to a separator. Strings are quoted; parentheses group. */
final class FillLine {
    private static final Pattern QUOTED = Pattern.compile("\"(\\\\\"|[^\"\\n])*\"");
    private static final char NONE = 0;

    private final String text;
    private final FillParser.Grammar group;
    private int at;
    private char stop = NONE;
    private int stopAt;

    FillLine(String text, FillParser.Grammar group) {
        this.text = text;
        this.group = group;
    }

    /** Alternatives up to one of the separators or the end; {@link #stoppedAt} tells which. */
    List<Fill> choices(String separators) throws FillSyntaxException {
        List<Fill> read = new ArrayList<>();
        stop = NONE;
        while (at < text.length()) {
            readOne(separators, read);
            skipBlanks();
            if (at >= text.length()) break;
            char c = text.charAt(at);
            if (c != '/' && separators.indexOf(c) < 0) throw new FillSyntaxException();
            stopAt = at++;
            skipBlanks();
            if (c == '/') continue;
            stop = c;
            break;
        }
        return read;
    }

    private void readOne(String separators, List<Fill> read) throws FillSyntaxException {
        switch (text.charAt(at)) {
            case '(' -> read.add(group.parse(group()));
            case '"' -> {
                Matcher quoted = QUOTED.matcher(text).region(at, text.length());
                if (!quoted.lookingAt()) throw new FillSyntaxException();
                read.add(new Fill.Text(quoted.group().toUpperCase(Locale.ROOT)));
                at = quoted.end();
            }
            default -> {
                Matcher end = Pattern.compile("\\s*[/" + Pattern.quote(separators) + "]")
                        .matcher(text);
                boolean more = end.find(at);
                String word =
                        text.substring(at, more ? end.start() : text.length()).strip();
                at = more ? end.start() : text.length();
                if (!word.isEmpty()) read.add(new Fill.Text(word.toUpperCase(Locale.ROOT)));
                else if (more) read.add(Fill.nothing());
            }
        }
    }

    /** The content of the group that begins here; moves behind it. */
    String group() throws FillSyntaxException {
        int depth = 0;
        boolean quoted = false;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == '(') depth++;
            else if (!quoted && c == ')' && --depth == 0) {
                String content = text.substring(at + 1, i).strip();
                at = i + 1;
                return content;
            }
        }
        throw new FillSyntaxException();
    }

    /** Whether the last {@link #choices} ended at this separator. */
    boolean stoppedAt(char separator) {
        return stop == separator;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Whether the last {@link #choices} came to the end of the line. */
    boolean ranOut() {
        return stop == NONE;
    }

    /** Goes back to the separator where the last {@link #choices} ended. */
    void backToStop() {
        at = stopAt;
    }

    /** Takes a separator, if there is anything left, and moves behind it. */
    void takeSeparator(String separators) throws FillSyntaxException {
        skipBlanks();
        stop = NONE;
        if (isAtEnd()) return;
        char c = text.charAt(at);
        if (separators.indexOf(c) < 0) throw new FillSyntaxException();
        stop = c;
        stopAt = at++;
        skipBlanks();
    }

    /** Takes the dash that stands for an open lower end. */
    boolean skipOpenEnd() {
        if (!text.substring(at).stripLeading().startsWith("-")) return false;
        at = text.indexOf('-', at) + 1;
        skipBlanks();
        stop = '-';
        return true;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    }
}
