package org.tocsin.core.incident;

import org.tocsin.core.caveat.Caveat;

/** A ruling is in force, but the account that it is about is no longer read from its report. */
public record LostAccount(Ruling ruling, Anchor anchor) implements Caveat {
    @Override
    public String code() {
        return "ruling-lost-account";
    }

    @Override
    public String message() {
        Anchor.Mark mark = anchor.mark();
        String about = mark == null ? "" : " (\"" + brief(mark.words()) + "\")";
        return "The ruling " + ruling.id() + " of " + ruling.by().author() + " has no effect: its account "
                + anchor.account().brief() + " of the report "
                + anchor.account().report().brief() + about
                + " is not read any more. Maybe look at the report and rule again, or undo it.";
    }

    private static String brief(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }
}
