package dev.redress.core.made;

import java.util.List;
import java.util.Random;

/** What is put into a text while a value is made. */
@FunctionalInterface
public interface Words {

    /** From a few words, so that events of one history speak of the same parts, waits and tasks. */
    Words FEW = (place, random) -> {
        List<String> few = List.of("alpha", "beta", "gamma");
        return few.get(random.nextInt(few.size()));
    };

    /** A word that says where it stands, so that one sees where it comes out: {@code marker-Complainant.id}. */
    Words MARKERS = (place, random) -> "marker-" + place;

    /**
     * The text.
     *
     * @param place such as {@code Complainant.id}
     * @param random where chance comes from
     * @return at most 60 characters
     */
    String at(String place, Random random);
}
