package org.tocsin.reader.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The scripts of a text's letters.
 *
 * @param count how many letters
 * @param latinShare how many of them are Latin, from 0 to 1
 * @param script the name of the commonest: "Cyrillic"
 */
record Letters(int count, double latinShare, String script) {
    static Letters of(String text) {
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> scripts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int count = scripts.values().stream().mapToInt(Integer::intValue).sum();
        if (count == 0) return new Letters(0, 0, "");
        double latin = scripts.getOrDefault(UnicodeScript.LATIN, 0) / (double) count;
        String name = scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey().name())
                .orElseThrow();
        return new Letters(count, latin, name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
    }
}
