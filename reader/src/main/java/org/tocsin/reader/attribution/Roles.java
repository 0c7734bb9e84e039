package org.tocsin.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.core.measure.Span;
import org.tocsin.core.mention.Mention;
import org.tocsin.core.statement.SourceRole;
import org.tocsin.reader.gazetteer.Gazetteer;
import org.tocsin.reader.lexicon.Group;
import org.tocsin.reader.lexicon.Lexicons;
import org.tocsin.reader.lexicon.Token;

/**
 * What a speaker is, by the words of its name: a name that the tables know; else its last head word ("police officer"), where a word
 * that any body may have, such as "spokesman", gives way to whose he is ("army spokesman", "spokesman for the embassy"); else the look
 * of a proper name ("The Valley Post", "Kachin Independence Army").
 */
final class Roles {
    /** Words that people of many bodies have. */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "office",
            "press office",
            "press service",
            "press centre",
            "official",
            "officials",
            "officer",
            "officers",
            "leader",
            "leaders",
            "chief",
            "head",
            "member",
            "members",
            "directorate",
            "representative",
            "adviser",
            "advisor",
            "secretary",
            "director",
            "chairman",
            "general",
            "commander",
            "commanders",
            "command",
            "administration",
            "report",
            "council",
            "committee",
            "president");

    private static final Pattern OUTLET = Pattern.compile(
            "(?:\\b|^)(?:Radio|TV|Television|Channel|News|Post|Times|Daily|Herald|Gazette|Tribune|Journal|Mirror|Observer|Guardian|Telegraph|Bulletin|Press|Media|Review|Chronicle"
                    + "|Monitor|Express|Ledger|Courier|Dispatch|Weekly|Standard|Independent|Network|Live|Online|Today|Inform|Magazine|FM|Gazeta|Diario|Noticias|Hoy|Heute|Zeitung|Soir|Matin)\\b");
    private static final Pattern ARMED_GROUP = Pattern.compile(
            "\\b(?:Front|Brigades|Army|Militia|Movement|Resistance|Liberation|Alliance|Cartel|Vanguard|Jihad|Mujahid\\p{L}+|Guerrilla\\p{L}*|Hezb|Hizb|Jaish|Jaysh|Harakat|Lashkar|Tehreek|Tehrik|Wilayat)\\b");
    private static final Pattern COMPANY = Pattern.compile(
            "\\b(?:Ltd|Inc|Corp|Corporation|Company|Airlines|Airways|Petroleum|Mining|Mines|Energies|Energy|Gold|Resources|Holdings|Group|Telecom|Bank|Shipping|Industries)\\b");
    private static final Pattern ANALYST = Pattern.compile(
            "\\b(?:Institute|Centre|Center|Observatorio|Crisis Group|Watch|Foundation|Research|Lab|Intelligence Group)\\b");
    private static final Pattern ORGANISATION = Pattern.compile(
            "\\b(?:Nations|Programme|Observatory|Amnesty|Doctors|Médecins|Medecins|Crescent|Cross|Human Rights|UN[A-Z]{2,5}|MINUS[A-Z]+|MONUS[A-Z]+|NATO|OSCE|WHO|Save the Children|Mission)\\b");
    private static final Pattern MILITARY = Pattern.compile(
            "\\b(?:Division|Battalion|Brigade|Command|Guards|Corps|Regiment|Air Force|Navy|Joint Task Force|Fleet|IDF|Centcom|CENTCOM|(?:National|Israeli|Syrian|Lebanese|Afghan|Indian|Pakistani|Russian|Iraqi|Turkish) Army)\\b");
    private static final Pattern COMPLEMENT = Pattern.compile("\\s+(?:at|in|of|for|from|with|on|near)\\s+");

    private final Lexicons lexicons;
    private final Gazetteer gazetteer;

    Roles(Lexicons lexicons, Gazetteer gazetteer) {
        this.lexicons = lexicons;
        this.gazetteer = gazetteer;
    }

    /** The role; empty where no word of the name tells it. */
    Optional<SourceRole> find(String name) {
        return lexicons.outlets()
                .find(name)
                .or(() -> lexicons.groups().find(name).map(Roles::of))
                .or(() -> byLastWord(name))
                .or(() -> byGroupAtStart(name))
                .or(() -> byGroupAtEnd(name))
                .or(() -> byHead(name))
                .or(() -> byOffice(name))
                .or(() -> byLook(name))
                .or(() -> ofGroup(name))
                .or(() -> ofState(name));
    }

    /** Whether a name is an outlet's by its words. */
    boolean isOutlet(String name) {
        Optional<SourceRole> role = find(name);
        return role.isPresent() && (role.get() == SourceRole.OUTLET || role.get() == SourceRole.AGENCY);
    }

    /** "Amu Monitor" is a paper, though a monitor may be somebody else. */
    private static Optional<SourceRole> byLastWord(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0
                        && Character.isUpperCase(name.codePointAt(0))
                        && OUTLET.matcher(name.substring(last + 1)).matches()
                ? Optional.of(SourceRole.OUTLET)
                : Optional.empty();
    }

    private Optional<SourceRole> byHead(String name) {
        String head = COMPLEMENT.split(name, 2)[0].split(",", 2)[0];
        if (head.isBlank()) return Optional.empty();
        List<Mention<SourceRole>> heads = heads(head);
        if (heads.isEmpty()) return Optional.empty();
        Mention<SourceRole> last = heads.getLast();
        String word = last.span().of(head).toLowerCase(java.util.Locale.ROOT);
        if (!OF_SOMEBODY.contains(word)) return Optional.of(last.value());
        String before = head.substring(0, last.span().start()).strip();
        String behind = name.substring(last.span().end())
                .strip()
                .replaceFirst("^(?:at|in|of|for|from|with|on|near)\\s+(?:the\\s+)?", "");
        return whose(before)
                .or(() -> behind.startsWith(",") ? Optional.empty() : whose(behind))
                .or(() -> Optional.of(last.value()));
    }

    /** "Head of the Vanj district administration": what he is, the body tells. */
    private Optional<SourceRole> byOffice(String name) {
        Matcher office = OFFICE.matcher(name);
        if (!office.find()) return Optional.empty();
        String body = office.group("body").split(",", 2)[0];
        List<Mention<SourceRole>> heads = heads(COMPLEMENT.split(body, 2)[0]);
        return whose(body)
                .or(() -> heads.isEmpty()
                        ? Optional.empty()
                        : Optional.of(heads.getLast().value()));
    }

    private static final Pattern OFFICE = Pattern.compile(
            "(?:^|[,\\s])(?:head|chief|chair|chairman|chairwoman|chairperson|leader|member|director|secretary|boss|mayor) (?:of|for|at) (?:the |an? |its |their )?(?<body>\\S.*)$",
            Pattern.CASE_INSENSITIVE);

    /** Whose spokesman: "Taliban", "army", "the interior ministry", "Sonatrach". */
    private Optional<SourceRole> whose(String words) {
        if (words.isBlank()) return Optional.empty();
        List<Mention<SourceRole>> heads = heads(words);
        if (!heads.isEmpty()
                && !OF_SOMEBODY.contains(heads.getLast().span().of(words).toLowerCase(java.util.Locale.ROOT)))
            return Optional.of(heads.getLast().value());
        return ofGroup(words).or(() -> byLook(words));
    }

    private List<Mention<SourceRole>> heads(String words) {
        return lexicons.sources().scan(Token.of(words, new Span(0, words.length())));
    }

    private static Optional<SourceRole> byLook(String name) {
        if (OUTLET.matcher(name).find()) return Optional.of(SourceRole.OUTLET);
        if (MILITARY.matcher(name).find()) return Optional.of(SourceRole.MILITARY);
        if (ORGANISATION.matcher(name).find()) return Optional.of(SourceRole.INTERNATIONAL_ORGANISATION);
        if (ANALYST.matcher(name).find()) return Optional.of(SourceRole.ANALYST);
        if (ARMED_GROUP.matcher(name).find()) return Optional.of(SourceRole.ARMED_GROUP);
        return COMPANY.matcher(name).find() ? Optional.of(SourceRole.COMPANY) : Optional.empty();
    }

    /** "The Houthis' military spokesman" is no soldier of a state. */
    private Optional<SourceRole> byGroupAtStart(String name) {
        return lexicons.groups().scan(Token.of(name, new Span(0, name.length()))).stream()
                .filter(g -> g.span().start() == 0
                        && OF_A_GROUP.matcher(name.substring(g.span().end())).lookingAt())
                .map(g -> of(g.value()))
                .findFirst();
    }

    private static final Pattern OF_A_GROUP = Pattern.compile(
            "(?:['’]s?)?\\s+(?:(?:[\\p{L}-]+\\s+){0,2})?(?:spokes\\p{L}+|officials?|leaders?|commanders?|branch|fighters?|militants|office|members?|wing|chief)\\b");

    /** "The communist New People's Army": the head is the group's own name. */
    private Optional<SourceRole> byGroupAtEnd(String name) {
        return lexicons.groups().scan(Token.of(name, new Span(0, name.length()))).stream()
                .filter(g -> g.span().end() == name.length()
                        && name.indexOf(',') < 0
                        && !COMPLEMENT.matcher(name).find())
                .map(g -> of(g.value()))
                .findFirst();
    }

    /** "Islamic State's Mozambique branch". */
    private Optional<SourceRole> ofGroup(String name) {
        return lexicons.groups().scan(Token.of(name, new Span(0, name.length()))).stream()
                .map(Mention::value)
                .map(Roles::of)
                .findFirst();
    }

    private Optional<SourceRole> ofState(String name) {
        boolean state = gazetteer.findCountryByName(name).isPresent()
                || gazetteer.listByName(name).stream().anyMatch(e -> e.seat() == 1);
        return state ? Optional.of(SourceRole.GOVERNMENT) : Optional.empty();
    }

    private static SourceRole of(Group group) {
        return switch (group.kind()) {
            case GOVERNMENT -> SourceRole.GOVERNMENT;
            case STATE_FORCES -> SourceRole.MILITARY;
            default -> SourceRole.ARMED_GROUP;
        };
    }
}
