package dev.redress.sla.clock;

/** Writes one drawing: all text is escaped, every coordinate is rounded to a tenth, the same in every locale. */
final class Svg {

    private static final int LONGEST = 110;

    private final StringBuilder out = new StringBuilder();

    Svg(String id, int width, int height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"system-ui, sans-serif\" font-size=\"11\" fill=\"#1b1f23\">\n");
        out.append("<title id=\"").append(id).append("-title\">").append(escaped(title));
        out.append("</title>\n<desc id=\"").append(id).append("-desc\">").append(escaped(description));
        out.append("</desc>\n");
        box(0, 0, width, height, "#ffffff");
    }

    /** A hatched fill that is used as {@code url(#id)}. */
    Svg hatch(String id) {
        out.append("<defs><pattern id=\"").append(id);
        out.append(
                "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                        + "<rect width=\"8\" height=\"8\" fill=\"#f3c98b\"/>"
                        + "<path d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\" stroke=\"#8a4b08\" stroke-width=\"2\"/></pattern></defs>\n");
        return this;
    }

    Svg box(double x, double y, double width, double height, String fill) {
        out.append("<rect").append(at("x", x)).append(at("y", y)).append(at("width", width));
        out.append(at("height", height)).append(" fill=\"").append(fill).append("\"/>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String look) {
        out.append("<line").append(at("x1", x1)).append(at("y1", y1)).append(at("x2", x2));
        out.append(at("y2", y2)).append(' ').append(look).append("/>\n");
        return this;
    }

    /** With a white rim, which keeps it apart from lines. An anchor is {@code start}, {@code middle} or {@code end}. */
    Svg text(double x, double y, String anchor, String text) {
        out.append("<text")
                .append(at("x", x))
                .append(at("y", y))
                .append(" text-anchor=\"")
                .append(anchor);
        out.append("\" paint-order=\"stroke\" stroke=\"#ffffff\" stroke-width=\"4\">")
                .append(escaped(cut(text)))
                .append("</text>\n");
        return this;
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** Rounded to a tenth, without a needless fraction. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        long size = Math.abs(tenths);
        return (tenths < 0 ? "-" : "") + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** As XML 1.0 allows it: what it does not allow at all becomes a question mark. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n' -> safe.append('\n');
                default -> safe.appendCodePoint(isAllowed(each) ? each : '?');
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint >= 0x20
                && !(codePoint >= 0x7f && codePoint <= 0x9f)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && codePoint != 0xfffe
                && codePoint != 0xffff;
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }
}
