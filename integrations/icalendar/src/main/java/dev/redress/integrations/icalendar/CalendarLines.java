package dev.redress.integrations.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The events of a file as lines; vinnie, the line reader of biweekly, unfolds and splits them.
 *
 * <p>Keeps only what matters for dates and names, so that a large file needs little memory, and stops at once where a
 * file is too deep or has too many events.
 */
final class CalendarLines implements VObjectDataListener {

    private static final int DEEPEST = 10;
    private static final int MOST_EVENTS = 100_000;
    private static final Set<String> WANTED = Set.of(
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "EXRULE",
            "RECURRENCE-ID",
            "STATUS",
            "SUMMARY",
            "UID",
            "SEQUENCE");

    private record Opened(String name, int line) {}

    private final Findings findings;
    private final Deque<Opened> open = new ArrayDeque<>();
    private final List<EventText> events = new ArrayList<>();
    private @Nullable EventText current;
    private String calendarName = "";
    private boolean anyCalendar;

    private CalendarLines(Findings findings) {
        this.findings = findings;
    }

    static CalendarLines read(String text, Findings findings) {
        CalendarLines lines = new CalendarLines(findings);
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.parse(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read", e);
        }
        lines.finish();
        return lines;
    }

    List<EventText> events() {
        return events;
    }

    String calendarName() {
        return calendarName;
    }

    /** Whether there was a VCALENDAR at all; a page with a login form has none. */
    boolean anyCalendar() {
        return anyCalendar;
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        String upper = Line.upper(name);
        boolean top = open.isEmpty() && upper.equals("VCALENDAR");
        anyCalendar |= top;
        if (open.size() == 1 && upper.equals("VEVENT")) {
            current = new EventText(context.getLineNumber());
            events.add(current);
        }
        if (top || !open.isEmpty()) {
            open.push(new Opened(upper, context.getLineNumber()));
        }
        boolean tooDeep = context.getParentComponents().size() >= DEEPEST;
        if (tooDeep || events.size() > MOST_EVENTS) {
            findings.add(
                    context.getLineNumber(),
                    tooDeep
                            ? "more than " + DEEPEST + " components inside one another"
                            : "more than " + MOST_EVENTS + " events");
            context.stop();
            open.clear();
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        Opened closed = open.poll();
        if (closed == null) {
            return;
        }
        String ending = Line.upper(context.getUnfoldedLine().strip());
        if (!ending.endsWith(closed.name())) {
            findings.add(
                    context.getLineNumber(),
                    "the " + closed.name() + " that begins at line " + closed.line() + " has no END");
        }
        if (open.size() <= 1) {
            current = null;
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String name = Line.upper(property.getName().strip());
        if (open.size() == 2 && current != null && WANTED.contains(name)) {
            if (property.getParameters().getMap().containsKey(null)) {
                findings.add(context.getLineNumber(), name + " has a parameter without a name");
                return;
            }
            String value = property.getValue();
            current.add(new Line(
                    context.getLineNumber(), name, property.getParameters().getMap(), value == null ? "" : value));
        } else if (open.size() == 1 && name.equals("X-WR-CALNAME") && calendarName.isEmpty()) {
            calendarName = VObjectPropertyValues.unescape(property.getValue());
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        if (!value.strip().equals("2.0")) {
            findings.add(
                    context.getLineNumber(), "VERSION '" + Line.shown(value) + "' is not 2.0, the version of RFC 5545");
            context.stop();
            open.clear();
        }
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        if (open.isEmpty()) {
            return;
        }
        switch (warning) {
            case MALFORMED_LINE ->
                findings.add(context.getLineNumber(), "is not a line NAME:value, nor folded into the line before");
            case EMPTY_BEGIN, EMPTY_END, UNMATCHED_END ->
                findings.add(
                        context.getLineNumber(),
                        "'" + Line.shown(context.getUnfoldedLine()) + "' does not match the components around it");
            case UNKNOWN_VERSION ->
                findings.add(context.getLineNumber(), "VERSION is not 2.0, the version of RFC 5545");
            case UNKNOWN_CHARSET, QUOTED_PRINTABLE_ERROR ->
                findings.add(context.getLineNumber(), "has an encoding that RFC 5545 does not know");
        }
    }

    private void finish() {
        Opened innermost = open.poll();
        if (innermost != null) {
            findings.add(
                    innermost.line(),
                    "the " + innermost.name() + " that begins here has no END; was the file cut off?");
        }
    }
}
