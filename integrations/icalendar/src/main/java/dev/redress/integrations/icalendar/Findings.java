package dev.redress.integrations.icalendar;

import dev.redress.calendar.holiday.HolidayRefusal;
import java.util.ArrayList;
import java.util.List;

/** Everything found wrong with one file, so that its owner mends it in one go; the first 20 are told. */
final class Findings {

    private static final int TOLD = 20;

    private final String file;
    private final List<String> sentences = new ArrayList<>();
    private int more;

    Findings(String file) {
        this.file = Line.shown(file);
    }

    void add(int line, String sentence) {
        if (sentences.size() < TOLD) {
            sentences.add(file + " line " + line + ": " + sentence);
        } else {
            more++;
        }
    }

    void add(Unusable what) {
        add(what.line(), String.valueOf(what.getMessage()));
    }

    HolidayRefusal refusal(String sentence) {
        return new HolidayRefusal(file + ": " + sentence);
    }

    void refuseIfAny() throws HolidayRefusal {
        if (!sentences.isEmpty()) {
            throw new HolidayRefusal(
                    String.join("\n", sentences) + (more == 0 ? "" : "\n" + file + ": and " + more + " more"));
        }
    }
}
