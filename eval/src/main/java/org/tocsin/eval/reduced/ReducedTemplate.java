package org.tocsin.eval.reduced;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An incident in the reduced form.
 *
 * @param types the type, or several of which any is right
 * @param entities who and what fills each role; an entity is the set of strings that name it
 */
record ReducedTemplate(Set<String> types, Map<Role, List<Set<String>>> entities) {
    /** The roles, as the data names them. */
    enum Role {
        PERP_IND("PerpInd"),
        PERP_ORG("PerpOrg"),
        TARGET("Target"),
        VICTIM("Victim"),
        WEAPON("Weapon");

        private final String field;

        Role(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    ReducedTemplate {
        types = Set.copyOf(types);
        Map<Role, List<Set<String>>> copy = new EnumMap<>(Role.class);
        entities.forEach((role, list) -> copy.put(role, List.copyOf(list)));
        entities = copy;
    }

    List<Set<String>> entities(Role role) {
        return entities.getOrDefault(role, List.of());
    }

    /** The fills: the type and all entities. */
    int size() {
        return 1 + entities.values().stream().mapToInt(List::size).sum();
    }
}
