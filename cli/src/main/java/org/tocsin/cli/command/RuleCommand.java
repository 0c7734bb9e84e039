package org.tocsin.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Rulings: its subcommands are the kinds. */
@Command(
        name = "rule",
        description = {
            "Notes what you decided: it outranks every rule, and nothing is ever deleted.",
            "An ID is an incident's (i-0123456789ab-1) or an account's (0123456789ab-s1)."
        })
final class RuleCommand implements Callable<Integer> {
    private final TocsinCommand root;

    @Spec
    @SuppressWarnings("NullAway.Init") // By picocli.
    private CommandSpec spec;

    private RuleCommand(TocsinCommand root) {
        this.root = root;
    }

    static CommandLine line(TocsinCommand root) {
        return new CommandLine(new RuleCommand(root))
                .addSubcommand(new RuleSame(root))
                .addSubcommand(new RuleDifferent(root))
                .addSubcommand(new RuleReject(root))
                .addSubcommand(new RuleConfirm(root))
                .addSubcommand(new RuleCorrect(root))
                .addSubcommand(new RuleUndo(root));
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(root.wiring().terminal().out());
        return ExitCode.OK;
    }
}
