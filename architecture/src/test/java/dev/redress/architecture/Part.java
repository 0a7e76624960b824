package dev.redress.architecture;

import java.util.Set;

/**
 * One module of the house: what its packages start with, the folder it lives in, and the parts it may use.
 *
 * @param name what its packages start with after the root, such as {@code sla}
 * @param folder folder below the repository's root, such as {@code integrations/icalendar}
 * @param uses names of the parts it may use besides itself
 * @param kind how strict the house is with it
 * @param faces packages of other libraries that its signatures may show, because showing them is its purpose
 */
public record Part(String name, String folder, Set<String> uses, Kind kind, Set<String> faces) {

    /** How strict the house is with a part. */
    public enum Kind {
        /** Rules only: no thread, no I/O, no library but annotations. */
        PURE,
        /** Published, may touch the world through what it is given. */
        PUBLISHED,
        /** Runnable code in this repository that nobody depends on. */
        UNPUBLISHED
    }

    public Part {
        uses = Set.copyOf(uses);
        faces = Set.copyOf(faces);
    }

    /** Says whether this part holds rules only. */
    public boolean isPure() {
        return kind == Kind.PURE;
    }

    /** Says whether users can depend on this part. */
    public boolean isPublished() {
        return kind != Kind.UNPUBLISHED;
    }
}
