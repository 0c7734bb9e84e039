package org.tocsin.reader.statement;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.statement.Involvement;

/**
 * Of what words accuse somebody: "turned a blind eye" and "for lack of security" are not "carried out". The first words that tell it
 * decide: "accused of failing to stop those who carried out the raid" is negligence.
 */
final class Involvements {
    private static final String FOES =
            "(?:the |its |their |these |those )?(?:armed |cross-border )?(?:attackers?|militants?|rebels?|insurgents?|gunmen|fighters|terrorists?|smugglers?|gangs?|groups?|killers?|kidnappers?|infiltrators?|raiders?|jihadists?|militias?|perpetrators?)";

    private static final Map<Involvement, Pattern> WORDS = Map.of(
            Involvement.CARRIED_OUT,
            Pattern.compile(
                    "\\b(?:carr(?:y|ied|ying) out|kill\\p{L}*|attack(?:ed|ing)|shell(?:ed|ing)|bomb(?:ed|ing)|shoot\\p{L}*|shot|opening fire|fir(?:ed|ing)|plant(?:ed|ing)|plac(?:ed|ing)|stag(?:ed|ing)|commit\\p{L}*|perpetrat\\p{L}+"
                            + "|kidnap\\p{L}+|abduct\\p{L}+|tak(?:en|ing) part|murder\\p{L}*|massacr\\p{L}+|burn(?:ed|ing|t)|launch\\p{L}*|str(?:iking|uck)|ambush(?:ed|ing)|raid(?:ed|ing)|tortur\\p{L}+|execut\\p{L}+)\\b"),
            Involvement.ORDERED,
            Pattern.compile(
                    "\\b(?:mastermind\\p{L}*|orchestrat\\p{L}+|instigat\\p{L}+|(?:having |had |has |have |of )(?:personally |itself |himself )?(?:order|plann|plott|commission|direct)(?:ed|ing)"
                            + "|(?:of|for) (?:ordering|planning|plotting|commissioning|directing|inciting)|ordered (?:the|this|that|these|those|his|its|their) (?:[\\p{L}-]+ ){0,2}?(?:attacks?|killings?|murders?|raids?|bombings?|strikes?|kidnappings?|massacre|ambush|assassination)"
                            + "|(?:gave|giving|given) the orders?|(?:the )?(?:brains?|mind) behind|intellectual authors?)\\b"),
            Involvement.SUPPORTED,
            Pattern.compile("\\b(?:(?:of|for|by|had|has|have|been|was|were|is|are) (?:secretly |also |long |covertly )?"
                    + "(?:arm|financ|fund|sponsor|train|equipp|support|shelter|harbour|harbor|host|back|protect|aid|help|assist)(?:ed|ing) (?:and (?:arm|financ|fund|sponsor|train|equipp|support|shelter|harbour|harbor|host)(?:ed|ing) )?"
                    + FOES
                    + "|(?:arming|financing|funding|bankrolling|sponsoring|harbou?ring|sheltering|abetting)\\b|(?:had|has|have) (?:armed|financed|funded|bankrolled|sponsored|harbou?red|sheltered|abetted)\\b"
                    + "|(?:supply|supplie|provid|g[ai]v|deliver|smuggl|sell|sold|sen[td])(?:d|s|es|ed|en|e|ing)? (?:[\\p{L}'-]+ ){0,4}?(?:weapons|arms|explosives|ammunition|money|funds|shelter|sanctuary|refuge|safe haven|logistic\\p{L}* (?:support|help))"
                    + "|complicit\\p{L}*|accomplices?|collu(?:sion|ded|ding)|in league with)\\b"),
            Involvement.NEGLECTED,
            Pattern.compile(
                    "\\b(?:fail(?:ed|s|ing|ures?)? (?:[\\p{L}']+ly )?to (?:[\\p{L}]+ly )?(?:protect|prevent|stop|secure|act|intervene|guard|warn|defend|control|ensure|guarantee|safeguard|halt|curb|rein|heed|keep|police|provide|deal|confront|catch|contain|patrol|respond(?! to (?:an? |our |the )?(?:requests?|calls? |questions?|e-?mails?|messages?)))"
                            + "|fail(?:ure|ures|ed|ing) in (?:its|their|his|her) (?:duty|duties)|(?:did|done|doing|does|do) (?:nothing|too little|not enough|little|next to nothing)"
                            + "|(?:did|does|do|had|has|have) not (?:protect|prevent|stop|act|intervene|secure|heed|guard|defend)(?:ed)?\\b"
                            + "|turn(?:ed|s|ing)? (?:a|their|its|his) (?:blind eye|backs?)|look(?:ed|ing|s)? (?:the other way|away)|clos(?:ed|ing) (?:its|their|his) eyes"
                            + "|(?:ignor(?:ed|es|ing|e)|disregard(?:ed|ing)|dismiss(?:ed|ing)|brushed aside|overlook(?:ed|ing)) (?:[\\p{L}'-]+ ){0,5}?(?:warnings?|alerts?|calls|appeals?|pleas?|threats?|signs?|intelligence|dangers?|risks?|tip-?offs?)"
                            + "|neglect(?:ed|ing|s)?|negligen(?:ce|t)|inaction|incompeten\\p{L}+|irresponsib\\p{L}+|dereliction|inability|security (?:failures?|lapses?|gaps?|vacuum)|intelligence failures?"
                            + "|(?:lack|absence|want) of (?:[\\p{L}-]+ ){0,2}?(?:security|protection|action|guards|patrols|police|control)|(?:poor|lax|weak|inadequate|insufficient) (?:[\\p{L}-]+ )?(?:security|protection|controls?|policing)"
                            + "|tolerat(?:ed|ing)|let(?:ting)? " + FOES
                            + "|allow(?:ed|ing|s)? (?:[\\p{L}'-]+ ){1,6}?to (?:operate|cross|pass|enter|move|roam|act|escape|use|gather|happen)|let(?:ting)? (?:it|this|the attack|them) happen"
                            + "|(?:had |has |have |of )?abandon(?:ed|ing)|(?:left|leaving) (?:[\\p{L}'-]+ ){1,5}?(?:unprotected|undefended|unguarded|defen[cs]eless|exposed|without (?:protection|guards|security))"
                            + "|too (?:late|slow(?:ly)?) to|(?:arrived|came|responded|reacted|coming|arriving) too late|slow (?:response|to (?:respond|react|act)))"));

    private Involvements() {}

    /**
     * Words that tell it.
     *
     * @param start of them, in the words that were searched
     */
    record Told(Involvement involvement, int start) {}

    /** "Blamed the killing on": the deed, and not what the accused did. */
    private static final Pattern BLAMED_ON = Pattern.compile(
            "\\b(?:blam(?:ed|es|e|ing)|attribut(?:ed|es|ing))\\s+(?:(?!for\\b)[^,.;\\s]+\\s+){1,8}?(?:on|to)\\s");

    /** The first words that tell it, in lower case; empty where none do. */
    static Optional<Told> findFirst(String lower) {
        Matcher blamed = BLAMED_ON.matcher(lower);
        int from = blamed.find() ? blamed.end() : 0;
        return WORDS.entrySet().stream()
                .map(e -> new Object() {
                    final Matcher matcher = e.getValue().matcher(lower);
                    final Involvement involvement = e.getKey();
                })
                .filter(m -> m.matcher.find(from))
                .map(m -> new Told(m.involvement, m.matcher.start()))
                .min(Comparator.comparingInt(Told::start).thenComparing(Told::involvement));
    }

    /** The first words, if they tell of something else than the deed itself. */
    static Optional<Told> findOtherPart(String lower) {
        return findFirst(lower).filter(t -> t.involvement() != Involvement.CARRIED_OUT);
    }

    /** Of what; of the deed itself where no words say otherwise. */
    static Involvement get(String lower) {
        return findFirst(lower).map(Told::involvement).orElse(Involvement.CARRIED_OUT);
    }
}
