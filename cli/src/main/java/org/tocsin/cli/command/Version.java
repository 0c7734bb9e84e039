package org.tocsin.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, from the manifest of the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"Tocsin " + version, "Java " + Runtime.version()};
    }
}
