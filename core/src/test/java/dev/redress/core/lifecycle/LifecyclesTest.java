package dev.redress.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.redress.core.facet.FeedbackKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LifecyclesTest {

    @Test
    void complaintsAndClaimsHaveTheFullTableTheOthersTheShortOne() {
        Lifecycles shipped = Lifecycles.shipped();
        assertThat(shipped.of(FeedbackKind.COMPLAINT).id()).isEqualTo("iso-10002");
        assertThat(shipped.of(FeedbackKind.CLAIM).id()).isEqualTo("iso-10002");
        assertThat(shipped.of(FeedbackKind.SUGGESTION).id()).isEqualTo("feedback");
        assertThat(shipped.of(FeedbackKind.PRAISE).id()).isEqualTo("feedback");
        assertThat(shipped.of(FeedbackKind.ENQUIRY).id()).isEqualTo("feedback");
    }

    @Test
    void oneKindCanHaveAnother() {
        Lifecycle full = Lifecycles.shipped().of(FeedbackKind.COMPLAINT);
        Lifecycles changed = Lifecycles.shipped().with(FeedbackKind.ENQUIRY, full);
        assertThat(changed.of(FeedbackKind.ENQUIRY)).isSameAs(full);
        assertThat(changed.of(FeedbackKind.PRAISE).id()).isEqualTo("feedback");
    }

    @Test
    void noKindIsWithoutOne() {
        Lifecycle full = Lifecycles.shipped().of(FeedbackKind.COMPLAINT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lifecycles(Map.of(FeedbackKind.COMPLAINT, full)))
                .withMessage("Argument 'byKind' must have a lifecycle for SUGGESTION but had none");
    }
}
