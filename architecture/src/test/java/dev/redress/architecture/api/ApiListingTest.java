package dev.redress.architecture.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The listing shows what a user sees, in one form, and nothing that is hidden. */
public class ApiListingTest {

    @Test
    void listsWhatAUserSees() {
        assertThat(ApiListing.of(Stream.of(
                        Shown.class, Shown.Builder.class, Hidden.class, Kind.class, Pair.class, Either.class)))
                .containsExactly(
                        "sealed interface dev.redress.architecture.api.ApiListingTest.Either permits ApiListingTest.Pair, hidden",
                        "enum dev.redress.architecture.api.ApiListingTest.Kind",
                        "    constant ONE",
                        "    constant TWO",
                        "record dev.redress.architecture.api.ApiListingTest.Pair<A> implements ApiListingTest.Either",
                        "    @Nullable String right()",
                        "    A left()",
                        "    ApiListingTest.Pair(A, @Nullable String)",
                        "abstract class dev.redress.architecture.api.ApiListingTest.Shown",
                        "    <T extends Comparable<T>> T most(List<? extends T>, String...) throws IOException",
                        "    @Nullable String[] names()",
                        "    abstract Map<String, @Nullable Integer> counts()",
                        "    protected ApiListingTest.Shown()",
                        "    protected static final int LIMIT",
                        "final class dev.redress.architecture.api.ApiListingTest.Shown.Builder",
                        "    ApiListingTest.Shown build()",
                        "    final ApiListingTest.Shown.Builder limit(int)");
    }

    /** Seen. */
    public abstract static class Shown {
        /** Seen by those who extend. */
        protected static final int LIMIT = 3;

        /** Seen by those who extend. */
        protected Shown() {}

        /** Seen. */
        public abstract Map<String, @Nullable Integer> counts();

        /** Seen: an array of names, each of which may be missing. */
        public @Nullable String[] names() {
            return new String[0];
        }

        /** Seen. */
        public <T extends Comparable<T>> T most(List<? extends T> of, String... words) throws IOException {
            throw new IOException(of.toString() + words.length);
        }

        void hidden() {}

        /** Seen, with what it takes over from the hidden one. */
        public static final class Builder extends Hidden {
            Builder() {}
        }
    }

    static class Hidden {
        private int limit;

        public final Shown.Builder limit(int most) {
            limit = most;
            return (Shown.Builder) this;
        }

        public Shown build() {
            throw new IllegalStateException("never built, limit " + limit);
        }
    }

    /** Seen. */
    public enum Kind {
        ONE,
        TWO
    }

    /** Seen. */
    public sealed interface Either {}

    /** Seen. */
    public record Pair<A>(A left, @Nullable String right) implements Either {}

    record Other() implements Either {}
}
