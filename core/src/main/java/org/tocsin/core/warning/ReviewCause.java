package org.tocsin.core.warning;

/**
 * Why an incident is worth a look. A doubt has points; what is at stake multiplies them. The points are a judgement, not a
 * measurement: they order a list, and each stands beside its incident for everybody to see.
 */
public enum ReviewCause {
    /** It was confirmed, and its values are others now: what somebody relied on has changed. */
    CHANGED_SINCE_CONFIRMED(30),
    /** A new account of what an analyst rejected: it may be the same false report again, or the proof of it. */
    BESIDE_REJECTED(30),
    /** Another incident may be the same event: counted twice, it is wrong in every count. */
    MAYBE_SAME(25),
    /** One first speaker stands behind it (Admiralty: not confirmed by other independent sources). */
    ONE_ORIGIN(15),
    /** Somebody denies it. */
    DENIED(10),
    /** The accounts disagree on a detail; for each detail that no analyst has ruled on. */
    DISPUTED(10),
    /** No account gives a day. */
    NO_DAY(10),
    /** The place is known to the province or more vaguely. */
    VAGUE_PLACE(5),
    /** A site is warned of it: multiplies the doubts by three, or by two where it is only possibly near. */
    NEAR_SITE(0),
    /** People were killed or abducted: multiplies by one and a half, ten or more of them by two. */
    HARM(0);

    private final int points;

    ReviewCause(int points) {
        this.points = points;
    }

    /** How much a doubt counts; 0 for what is at stake. */
    public int points() {
        return points;
    }
}
