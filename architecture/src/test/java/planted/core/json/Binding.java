package planted.core.json;

import com.tngtech.archunit.core.domain.JavaMethod;

/** May use a library and does, without showing it. */
public final class Binding {

    private Binding() {}

    static boolean isBound(Object method) {
        return method instanceof JavaMethod;
    }
}
