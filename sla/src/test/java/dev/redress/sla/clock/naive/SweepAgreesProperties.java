package dev.redress.sla.clock.naive;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The sweep says what the minute-by-minute oracle says. */
@Domain(Stories.class)
@Domain(DomainContext.Global.class)
class SweepAgreesProperties {

    @Property(seed = "41")
    void everyCycleOfEveryStory(@ForAll Story story) {
        assertThat(Told.sweep(story)).as("%s", story).isEqualTo(Told.naive(story));
    }
}
