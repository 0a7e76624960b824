package dev.redress.core.facet;

import dev.redress.core.privacy.Personal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What belongs to a complaint outside of it: other complaints, documents, corrective actions.
 *
 * @param complaints how it belongs to others
 * @param attachments documents
 * @param actions the numbers of the actions that serve it
 */
public record Links(List<Link> complaints, List<Attachment> attachments, List<String> actions) {

    /** Nothing. */
    public static final Links NONE = new Links(List.of(), List.of(), List.of());

    /**
     * Copies.
     *
     * @param complaints how it belongs to others
     * @param attachments documents
     * @param actions the numbers of the actions that serve it
     */
    public Links {
        complaints = List.copyOf(complaints);
        attachments = List.copyOf(attachments);
        actions = List.copyOf(actions);
    }

    /**
     * These and one more.
     *
     * @param link how it belongs to another complaint
     * @return the links; these if it stands there already
     */
    public Links with(Link link) {
        return complaints.contains(link) ? this : new Links(Text.plus(complaints, link), attachments, actions);
    }

    /**
     * These and one more.
     *
     * @param attachment a document
     * @return the links
     */
    public Links with(Attachment attachment) {
        return new Links(complaints, Text.plus(attachments, attachment), actions);
    }

    /**
     * These and one more.
     *
     * @param action the number of an action
     * @return the links; these if it stands there already
     */
    public Links withAction(String action) {
        return actions.contains(action) ? this : new Links(complaints, attachments, Text.plus(actions, action));
    }

    /**
     * The same with their personal words changed: sealed, or erased.
     *
     * @param change what is done to each
     * @return the links with the changed words
     */
    public Links words(UnaryOperator<Personal> change) {
        return attachments.isEmpty()
                ? this
                : new Links(
                        complaints,
                        attachments.stream().map(a -> a.words(change)).toList(),
                        actions);
    }
}
