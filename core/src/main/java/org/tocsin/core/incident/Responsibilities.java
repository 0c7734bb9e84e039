package org.tocsin.core.incident;

import java.util.List;
import java.util.stream.Stream;
import org.tocsin.core.statement.Account;
import org.tocsin.core.statement.Accusation;
import org.tocsin.core.statement.ActorRole;
import org.tocsin.core.statement.Admission;
import org.tocsin.core.statement.Denial;
import org.tocsin.core.statement.Involvement;
import org.tocsin.core.statement.Statement;

/** Who is said to have done it, or to have had another part in it: by accounts that name a perpetrator, and by what else is said about them. */
final class Responsibilities {
    private Responsibilities() {}

    static List<Responsibility> of(List<Account> accounts, List<Statement> concerning) {
        return Stream.concat(
                        accounts.stream().flatMap(Responsibilities::ofAccount),
                        concerning.stream().flatMap(Responsibilities::ofStatement))
                .distinct()
                .toList();
    }

    private static Stream<Responsibility> ofAccount(Account account) {
        return account.happening().actors().stream()
                .filter(r -> r.role() == ActorRole.PERPETRATOR)
                .map(r -> one(ResponsibilityKind.BLAMED, r.actor().value().name(), account));
    }

    private static Stream<Responsibility> ofStatement(Statement statement) {
        return switch (statement) {
            case Accusation a -> {
                var kind = switch (a.said().stance()) {
                    case SUSPECTS -> ResponsibilityKind.SUSPECTED;
                    case DENIES -> ResponsibilityKind.DENIED;
                    default -> ResponsibilityKind.BLAMED;
                };
                yield a.accused().stream()
                        .map(m -> one(kind, a.involvement(), m.value().name(), a));
            }
            case Admission a ->
                a.perpetrators().stream()
                        .map(m -> one(ResponsibilityKind.CLAIMED, m.value().name(), a));
            case Denial d ->
                Stream.of(one(
                        ResponsibilityKind.DENIED,
                        d.involvement(),
                        d.attribution().firstSpeaker().name(),
                        d));
            default -> Stream.empty();
        };
    }

    private static Responsibility one(ResponsibilityKind kind, String actor, Statement statement) {
        return one(kind, Involvement.CARRIED_OUT, actor, statement);
    }

    private static Responsibility one(
            ResponsibilityKind kind, Involvement involvement, String actor, Statement statement) {
        return new Responsibility(kind, involvement, actor, statement.id(), statement.attribution());
    }
}
