package dev.redress.core.record;

import dev.redress.core.value.Bounds;

/**
 * The name of a record: whose it is, what it is, and the number that the host gave it.
 *
 * <p>{@code RecordId.complaint("K-1042")} is complaint K-1042 of the only company there is; a host with several companies or
 * tenants gives each a {@code scope}, and nothing reads across scopes. Redress makes no ids of its own.
 *
 * @param scope tenant or company, opaque; 1 to 100 characters; {@code "-"} for a host that has only one
 * @param kind what it is, in small letters and hyphens: {@code complaint}, {@code action}
 * @param number the number of the host; 1 to 200 characters, not blank
 */
public record RecordId(String scope, String kind, String number) implements Comparable<RecordId> {

    /** The scope of a host that has only one. */
    public static final String ONLY_SCOPE = "-";

    /** The kind of complaints, suggestions, praise, enquiries and claims. */
    public static final String COMPLAINT = "complaint";

    /** The kind of corrective and preventive actions and recalls. */
    public static final String ACTION = "action";

    /**
     * Checks lengths.
     *
     * @param scope tenant or company
     * @param kind what it is
     * @param number the number of the host
     * @throws IllegalArgumentException if one is blank or too long
     */
    public RecordId {
        Bounds.text("scope", scope, 100);
        Bounds.text("kind", kind, 40);
        Bounds.text("number", number, 200);
    }

    /**
     * A complaint of a host that has one company only.
     *
     * @param number the number of the host
     * @return the id
     */
    public static RecordId complaint(String number) {
        return new RecordId(ONLY_SCOPE, COMPLAINT, number);
    }

    /**
     * An action of a host that has one company only.
     *
     * @param number the number of the host
     * @return the id
     */
    public static RecordId action(String number) {
        return new RecordId(ONLY_SCOPE, ACTION, number);
    }

    /**
     * The same in another scope.
     *
     * @param other tenant or company
     * @return the id
     */
    public RecordId in(String other) {
        return new RecordId(other, kind, number);
    }

    /** By scope, kind and number, each by code unit. */
    @Override
    public int compareTo(RecordId other) {
        int byScope = scope.compareTo(other.scope);
        int byKind = byScope != 0 ? byScope : kind.compareTo(other.kind);
        return byKind != 0 ? byKind : number.compareTo(other.number);
    }

    /** Such as {@code complaint K-1042} or {@code complaint K-1042 of north}. */
    @Override
    public String toString() {
        return kind + ' ' + number + (scope.equals(ONLY_SCOPE) ? "" : " of " + scope);
    }
}
