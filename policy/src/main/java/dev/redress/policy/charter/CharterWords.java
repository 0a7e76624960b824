package dev.redress.policy.charter;

import dev.redress.sla.promise.ContactWay;
import dev.redress.sla.promise.Statement;
import java.util.List;

/**
 * What a charter says beside its promises: where to write or call, what the company is there for, what it offers.
 *
 * @param contactWays where a customer can complain and give feedback, in the order of the file
 * @param statements mission, offer and standards, in this order
 */
public record CharterWords(List<ContactWay> contactWays, List<Statement> statements) {

    /** Nothing said. */
    static final CharterWords NONE = new CharterWords(List.of(), List.of());

    /**
     * Copies the lists.
     *
     * @param contactWays where a customer can complain and give feedback
     * @param statements mission, offer and standards
     */
    public CharterWords {
        contactWays = List.copyOf(contactWays);
        statements = List.copyOf(statements);
    }
}
