package planted.core.store;

import com.tngtech.archunit.core.domain.JavaMethod;
import planted.core.json.Binding;

/** A rule that uses what is optional, and a library itself. */
final class KnowsItsBinding {

    private KnowsItsBinding() {}

    static boolean isBound(Object binding) {
        return binding instanceof Binding || binding instanceof JavaMethod;
    }
}
