package dev.redress.policy;

import dev.redress.policy.finding.Findings;

/** A policy file has errors, and the program asked for the policy all the same. The message lists all findings, one a line. */
public final class PolicyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    PolicyException(Findings findings) {
        super("The policy has " + findings.errors() + (findings.errors() == 1 ? " error:\n" : " errors:\n") + findings);
        this.findings = findings;
    }

    /**
     * What is wrong.
     *
     * @return all findings
     */
    public Findings findings() {
        return findings;
    }
}
