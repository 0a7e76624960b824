package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import dev.redress.core.record.Fingerprint;
import dev.redress.core.record.Fingerprinted;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A document that belongs to a complaint: a reference into the host's own archive, never the document.
 *
 * @param reference where the host keeps it, 1 to 1,000 characters
 * @param mediaType such as {@code image/jpeg}
 * @param title what it is called; sealed; empty if the host knows
 */
public record Attachment(String reference, String mediaType, Optional<Personal> title) implements Fingerprinted {

    /**
     * Checks lengths.
     *
     * @param reference where the host keeps it, 1 to 1,000 characters
     * @param mediaType such as {@code image/jpeg}
     * @param title what it is called; sealed; empty if the host knows
     * @throws IllegalArgumentException if one is blank or too long
     */
    public Attachment {
        Text.bounded("Attachment", "reference", reference, 1_000);
        Text.bounded("Attachment", "mediaType", mediaType, 127);
        Objects.requireNonNull(title, "title");
    }

    /**
     * The same with its title changed: sealed, or erased.
     *
     * @param change what is done to it
     * @return the attachment with the changed title
     */
    public Attachment words(UnaryOperator<Personal> change) {
        return new Attachment(reference, mediaType, title.map(change));
    }

    /** The media type only. */
    @Override
    public String toString() {
        return "attachment of type " + mediaType;
    }

    @Override
    public void feed(Fingerprint into) {
        into.put(reference).put(mediaType).put(title);
    }
}
