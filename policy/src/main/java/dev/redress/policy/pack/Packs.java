package dev.redress.policy.pack;

import java.util.List;

/** The packs that come with the library, and what a pack file looks like. */
public final class Packs {

    private Packs() {}

    /**
     * The packs that come with the library.
     *
     * @return the names by which a policy includes them, in their order
     */
    public static List<String> shipped() {
        return PackFile.SHIPPED;
    }

    /**
     * The JSON Schema (draft 2020-12) of pack files, for editors.
     *
     * @return JSON text
     */
    public static String jsonSchema() {
        return PackFile.FILE.jsonSchema();
    }
}
