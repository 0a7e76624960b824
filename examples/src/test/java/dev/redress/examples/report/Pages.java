package dev.redress.examples.report;

import dev.redress.examples.summary.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages and what is in them. */
final class Pages {

    private static final Pattern DRAWING = Pattern.compile("<svg id=.*?\n</svg>\n(?=</div>)", Pattern.DOTALL);

    private Pages() {}

    static String written(Summary summary) throws IOException {
        StringBuilder page = new StringBuilder();
        Report.write(summary, page);
        return page.toString();
    }

    /** The drawings of a page, as they stand in it. */
    static List<String> drawings(String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = DRAWING.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    static String drawing(String page, String id) {
        return drawings(page).stream()
                .filter(drawing -> drawing.startsWith("<svg id=\"" + id + "\""))
                .findFirst()
                .orElseThrow();
    }

    /** The tags of a page, without what stands between them; escaped text is no markup. */
    static String withoutText(String page) {
        return page.replaceAll(">[^<{]*<", "><");
    }
}
