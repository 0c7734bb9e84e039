package org.tocsin.reader.gazetteer;

import java.util.List;

/** Places that a user added to those that ship: looked up beside them, never mixed with them on disk. */
public interface FurtherPlaces {
    /** The places that have a name which folds to this key. */
    List<NameMatch> listByKey(String key);

    /** The places that have a name with these consonants. */
    List<NameMatch> listBySkeleton(String skeleton);

    /** Why a name of this key may be no place, where only these places bear it. */
    Doubt doubt(String key);
}
