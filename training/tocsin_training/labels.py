"""What the heads predict. The order is the order of the columns that the model puts out."""

MENTIONS = ["person", "organisation", "place", "nationality", "weapon", "facility", "count", "date",
            "money", "product", "other_name"]
ROLES = ["perpetrator_individual", "perpetrator_organisation", "physical_target", "human_target", "instrument"]
ATTRIBUTION = ["source", "cue", "content"]
# Several may hold for one sentence. Kinds first, then the stages that are not "accomplished", then what sort of actor
# the text blames.
KINDS = ["incident", "attack", "explosion", "abduction", "arson", "robbery", "armed_clash", "air_drone_strike",
         "shelling", "suicide_bomb", "sexual_violence", "protest", "riot", "arrests", "agreement", "destruction",
         "attempted", "threatened", "by_state", "by_others"]


def tags(types):
    """O, then B and I of each type: column 0 is O, 1 + 2k is B of type k, 2 + 2k is I of type k."""
    return ["O"] + [f"{position}-{kind}" for kind in types for position in "BI"]


HEADS = {"mentions": tags(MENTIONS), "roles": tags(ROLES), "attribution": tags(ATTRIBUTION), "kinds": KINDS}
TAGGED = {"mentions": MENTIONS, "roles": ROLES, "attribution": ATTRIBUTION}
COLUMNS = sum(len(columns) for columns in HEADS.values())


def offset(head):
    """The first column of a head."""
    start = 0
    for name, columns in HEADS.items():
        if name == head:
            return start
        start += len(columns)
    raise KeyError(head)
