package dev.redress.core.facet;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Some purposes, in the order in which {@link Purpose} names them. There is one set of each content, so that what was told is never
 * copied: from the command through the event to the complaint it is the same object.
 */
final class PurposeSet extends AbstractSet<Purpose> {

    private static final List<Purpose> PURPOSES = List.of(Purpose.values());
    private static final List<PurposeSet> ALL =
            IntStream.range(0, 1 << PURPOSES.size()).mapToObj(PurposeSet::new).toList();

    private final int bits;
    private final List<Purpose> members;

    private PurposeSet(int bits) {
        this.bits = bits;
        this.members =
                PURPOSES.stream().filter(purpose -> (bits & bit(purpose)) != 0).toList();
    }

    static PurposeSet of(Collection<Purpose> purposes) {
        return purposes instanceof PurposeSet same ? same : ALL.get(bits(purposes));
    }

    private static int bits(Collection<Purpose> purposes) {
        int bits = 0;
        for (Purpose purpose : purposes) {
            bits |= bit(purpose);
        }
        return bits;
    }

    private static int bit(Purpose purpose) {
        return 1 << PURPOSES.indexOf(purpose);
    }

    @Override
    public boolean contains(@Nullable Object purpose) {
        return purpose instanceof Purpose one && (bits & bit(one)) != 0;
    }

    @Override
    public boolean containsAll(Collection<?> some) {
        return some instanceof PurposeSet that ? (that.bits & ~bits) == 0 : super.containsAll(some);
    }

    @Override
    public Iterator<Purpose> iterator() {
        return members.iterator();
    }

    @Override
    public int size() {
        return members.size();
    }
}
