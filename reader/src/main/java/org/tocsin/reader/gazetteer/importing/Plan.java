package org.tocsin.reader.gazetteer.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * One source to be imported.
 *
 * @param name what it will be called
 * @param form its form
 * @param root the file or folder that the user named
 * @param inputs its files; empty where they are found by walking the root
 * @param helpers files that belong to it: further names, codes, metadata
 */
record Plan(String name, Form form, Path root, List<Input> inputs, List<Input> helpers) {
    Plan {
        inputs = List.copyOf(inputs);
        helpers = List.copyOf(helpers);
    }

    /** The size of what will be read; -1 where it is not known. */
    long bytes() {
        long bytes = 0;
        for (List<Input> files : List.of(inputs, helpers))
            for (Input input : files) {
                if (input.bytes() < 0) return -1;
                bytes += input.bytes();
            }
        return inputs.isEmpty() && helpers.isEmpty() ? -1 : bytes;
    }
}
