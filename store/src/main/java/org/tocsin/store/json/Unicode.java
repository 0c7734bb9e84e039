package org.tocsin.store.json;

import java.nio.charset.StandardCharsets;

/** Text that survives UTF-8. A Java string may hold half a character (a lone surrogate), a file may not. */
public final class Unicode {
    private Unicode() {}

    /** The text, with a question mark for each half character, as {@link String#getBytes} has it. */
    public static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++)
            if (Character.isSurrogate(text.charAt(i)))
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return text;
    }
}
