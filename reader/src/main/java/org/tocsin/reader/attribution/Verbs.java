package org.tocsin.reader.attribution;

/** The verbs with which news names its speakers, as pieces of patterns. */
public final class Verbs {
    /** Verbs that only pass on what was said. */
    public static final String REPORTING =
            "said|says|say|told|tells|tell|added|adds|add|reported|reports|report|announced|announces|"
                    + "stated|states|confirmed|confirms|confirm|wrote|writes|noted|notes|explained|explains|recalled|stressed|"
                    + "believed|believes|believe|thinks|think|argued|argues|argue|insisted|insists|insist|maintains|maintained|"
                    + "claimed|claims|claim|alleged|alleges|allege|recorded|registered|counted|count|counts|acknowledged|"
                    + "suggested|suggests|suggest|estimates|estimate|estimated|points out|pointed out|conceded|concluded|concludes|"
                    + "described|describes|describe|corrected|revised";

    /** Verbs that do something by being said; what they do is in the clause, which therefore keeps them. */
    public static final String ACTING =
            "denied|denies|deny|rejected|rejects|reject|refuted|dismissed|dismisses|blamed|blames|blame|"
                    + "accused|accuses|accuse|suspects|suspect|suspected|pointed at|demanded|demands|demand|called on|calls on|called for|"
                    + "calls for|urged|urges|urge|advised|advises|advise|warned|warns|warn|reminds|reminded|asked|asks|requested|"
                    + "instructed|ordered|recommended|recommends|expressed|expresses|express|regretted|regrets|apologised|apologized|"
                    + "condemned|condemns|pledged|pledges|promised|promises|vowed|vows|reiterated|reaffirmed|guaranteed|assured|"
                    + "threatened|threatens|claimed responsibility|claims responsibility|claimed the|has boasted|boasted|admitted|admits|"
                    + "confessed|offered|offers|called|calls|voiced|conveyed|dispelled";

    /** Words that may stand between a speaker and the verb. */
    static final String BETWEEN =
            "(?:(?:has|have|had|also|later|then|again|now|since|strongly|strictly|repeatedly|immediately|categorically|"
                    + "publicly|officially|reportedly|earlier|today|yesterday|further|in turn|"
                    + "(?:late |early )?on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|evening|night|afternoon))?|"
                    + "on \\d{1,2} \\p{L}{3,9}|on \\p{Lu}\\p{L}{2,8} \\d{1,2})\\s+)";

    private Verbs() {}
}
