package org.tocsin.reader.gazetteer.importing;

import java.util.regex.Pattern;

/** Numbers as gazetteers write them; Java would also take "NaN", "0x1p3" and "1d". */
final class Degrees {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{0,20})?([eE][+-]?\\d{1,2})?");

    private Degrees() {}

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
