package planted.sla.circle.two;

import planted.sla.circle.one.Hen;

/** Needs the hen. */
public interface Egg {
    /** The hen. */
    Hen hen();
}
