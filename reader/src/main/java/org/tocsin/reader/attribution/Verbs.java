package org.tocsin.reader.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The verbs with which news names its speakers, as pieces of patterns. */
public final class Verbs {
    /** Verbs that only pass on what was said. */
    public static final String REPORTING =
            "said|says|say|told|tells|tell|informed|informs|adds|added|add|reported|reports|report|announced|announces|announce|"
                    + "stated|states(?= that)|confirmed|confirms|confirm|wrote|writes|write|posted|tweeted|noted|notes|explained|explains|recalled|recalls|stressed|stresses|"
                    + "believed|believes|believe|thinks|think|thought|argued|argues|argue|insisted|insists|insist|maintains|maintained|maintain|"
                    + "contends|contended|asserted|asserts|assesses|assessed|"
                    + "claimed|claims|claim|alleged|alleges|allege|recorded|registered|counted|count|counts|acknowledged|acknowledges|"
                    + "suggested|suggests|suggest|estimates|estimate|estimated|points out|pointed out|conceded|concedes|conclude|concluded|concludes|"
                    + "described|describes|describe|corrected|revised|disclosed|discloses|revealed|reveals|declared|declares|emphasised|emphasized|"
                    + "cautioned|cautions|feared|fear|fears|reckons|speculated|hinted|hints|attributes|attributed|remarked|testified|predicted|predicts|"
                    + "commented|observed|has found|have found|found that|has learned|speaks of|spoke of|speak of|reads";

    /** Verbs that do something by being said; what they do is in the clause, which therefore keeps them. */
    public static final String ACTING =
            "denied|denies|deny|disputes|disputed|rejected|rejects|reject|refuted|refutes|dismissed|dismisses|disowned|disowns|brushed aside|brushes aside|"
                    + "blamed|blames|blame|"
                    + "accused|accuses|accuse|charged|charges|suspects|suspect|suspected|pointed at|pointed the finger at|points the finger at|"
                    + "demanded|demands|demand|called on|calls on|call on|called upon|calls upon|called for|"
                    + "calls for|call for|appealed|appeals|urged|urges|urge|advised|advises|advise|warned|warns|warn|reminds|reminded|asked|asks|ask|requested|requests|"
                    + "instructed|ordered|orders|recommended|recommends|recommend|wants|expects|protested|expressed|expresses|express|regretted|regrets|apologised|apologized|apologises|"
                    + "has said sorry|said sorry|"
                    + "condemned|condemns|criticised|criticises|criticized|criticizes|faulted|denounced|denounces|pledged|pledges|promised|promises|vowed|vows|reiterated|reaffirmed|guaranteed|assured|assures|"
                    + "threatened|threatens|claimed responsibility|claims responsibility|claimed the|claims the|took responsibility|takes responsibility|has boasted|boasted|boasts|admitted|admits|"
                    + "owned up|confessed|accepted|offered|offers|called|calls|voiced|conveyed|dispelled|put the|puts the|gave the number|gave the toll|gives the number|gives the toll";

    /** Words that may stand between a speaker and the verb. */
    static final String BETWEEN =
            "(?:(?:has|have|had|also|later|then|again|now|since|both|first|still|strongly|strictly|flatly|repeatedly|immediately|categorically|"
                    + "publicly|officially|reportedly|earlier|today|yesterday|further|in turn|however|meanwhile|"
                    + "(?:late |early )?on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: (?:morning|evening|night|afternoon))?|"
                    + "on \\d{1,2} \\p{L}{3,9}|on \\p{Lu}\\p{L}{2,8} \\d{1,2})\\s+)";

    private static final Pattern BAR = Pattern.compile("\\|");

    private Verbs() {}

    /** The same choice, by the first letter of each: then a word is compared with a few verbs, not with all. */
    static String byInitial(String choice) {
        Map<Character, String> rests = BAR.splitAsStream(choice)
                .collect(Collectors.groupingBy(
                        verb -> verb.charAt(0),
                        LinkedHashMap::new,
                        Collectors.mapping(verb -> verb.substring(1), Collectors.joining("|"))));
        return rests.entrySet().stream()
                .map(e -> e.getKey() + "(?:" + e.getValue() + ")")
                .collect(Collectors.joining("|"));
    }
}
