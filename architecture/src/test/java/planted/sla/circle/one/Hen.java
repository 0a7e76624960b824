package planted.sla.circle.one;

import planted.sla.circle.two.Egg;

/** Needs the egg. */
public interface Hen {
    /** The egg. */
    Egg egg();
}
