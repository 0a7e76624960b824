package dev.redress.policy.finding;

import java.util.Optional;

/**
 * One thing that is wrong in a file, in a sentence that a person can act on.
 *
 * <p>Example: {@code policy.yaml:14:12: calendars.works.weekly: found "mon-thr", expected days such as mon-fri; did you mean
 * "mon-thu"?}
 *
 * @param severity how much it weighs
 * @param code the kind of finding; stable, for tools
 * @param location where it stands
 * @param path the way from the root of the file, keys joined by dots, list items counted from 1 ({@code holidays[2].date});
 *     empty for findings on the file as a whole
 * @param found what stands there, as a phrase; text from the file only through {@link Quoted}
 * @param expected what could stand there, as a phrase
 * @param suggestion the known name or correct spelling that comes nearest, if one is near enough
 */
public record Finding(
        Severity severity,
        FindingCode code,
        Location location,
        String path,
        String found,
        String expected,
        Optional<String> suggestion) {

    private static final int LONGEST_PATH = 200;

    /**
     * Shortens a path of more than 200 characters.
     *
     * @param severity how much it weighs
     * @param code the kind of finding; stable, for tools
     * @param location where it stands
     * @param path the way from the root of the file, keys joined by dots, list items counted from 1 ({@code
     *     holidays[2].date}); empty for findings on the file as a whole
     * @param found what stands there, as a phrase; text from the file only through {@link Quoted}
     * @param expected what could stand there, as a phrase
     * @param suggestion the known name or correct spelling that comes nearest, if one is near enough
     */
    public Finding {
        path = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }

    /**
     * An error without a path or a suggestion.
     *
     * @param code the kind of finding
     * @param location where it stands
     * @param found what stands there, as a phrase
     * @param expected what could stand there, as a phrase
     * @return the finding
     */
    public static Finding error(FindingCode code, Location location, String found, String expected) {
        return new Finding(Severity.ERROR, code, location, "", found, expected, Optional.empty());
    }

    /**
     * The same finding with another path.
     *
     * @param newPath the way from the root of the file
     * @return a finding with that path
     */
    public Finding withPath(String newPath) {
        return new Finding(severity, code, location, newPath, found, expected, suggestion);
    }

    /**
     * The same finding with another location.
     *
     * @param newLocation where it stands
     * @return a finding with that location
     */
    public Finding withLocation(Location newLocation) {
        return new Finding(severity, code, newLocation, path, found, expected, suggestion);
    }

    /**
     * The same finding with another suggestion.
     *
     * @param newSuggestion the name that was probably meant, or nothing
     * @return a finding with that suggestion
     */
    public Finding withSuggestion(Optional<String> newSuggestion) {
        return new Finding(severity, code, location, path, found, expected, newSuggestion);
    }

    /**
     * The same finding as a warning.
     *
     * @return a finding of severity {@link Severity#WARNING}
     */
    public Finding asWarning() {
        return new Finding(Severity.WARNING, code, location, path, found, expected, suggestion);
    }

    /** Returns the finding as one line: {@code file:line:column: path: found …, expected …; did you mean "…"?}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder().append(location).append(": ");
        if (severity == Severity.WARNING) {
            out.append("warning: ");
        }
        if (!path.isEmpty()) {
            out.append(path).append(": ");
        }
        out.append("found ").append(found).append(", expected ").append(expected);
        suggestion.ifPresent(
                s -> out.append("; did you mean ").append(Quoted.text(s)).append('?'));
        return out.toString();
    }
}
