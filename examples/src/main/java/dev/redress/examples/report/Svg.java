package dev.redress.examples.report;

/**
 * Writes one drawing, in the order of the calls. All text is escaped, every coordinate is rounded to a tenth.
 *
 * <p>It carries no namespace: it stands in an HTML page, which knows {@code svg}, and the page names no address at all.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg(String id, Frame frame, double height, String title, String description) {
        out.append("<svg id=\"").append(id).append("\" role=\"img\" viewBox=\"0 0 ");
        out.append(number(frame.width())).append(' ').append(number(height)).append("\" width=\"");
        out.append(number(frame.width())).append("\" height=\"").append(number(height));
        out.append("\" aria-labelledby=\"")
                .append(id)
                .append("-title ")
                .append(id)
                .append("-desc\">\n<title id=\"");
        out.append(id)
                .append("-title\">")
                .append(escaped(title))
                .append("</title>\n<desc id=\"")
                .append(id);
        out.append("-desc\">").append(escaped(description)).append("</desc>\n");
    }

    /** Where a text begins, is centered, or ends. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    Svg text(double x, double y, Anchor anchor, String look, String text) {
        out.append("<text class=\"").append(look).append('"').append(at("x", x)).append(at("y", y));
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(anchor == Anchor.END ? "end" : "middle")
                    .append('"');
        }
        out.append('>').append(escaped(text)).append("</text>\n");
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String look) {
        out.append("<line class=\"")
                .append(look)
                .append('"')
                .append(at("x1", x1))
                .append(at("y1", y1));
        out.append(at("x2", x2)).append(at("y2", y2)).append("/>\n");
        return this;
    }

    Svg dot(double x, double y, double radius, String look) {
        out.append("<circle class=\"")
                .append(look)
                .append('"')
                .append(at("cx", x))
                .append(at("cy", y));
        out.append(at("r", radius)).append("/>\n");
        return this;
    }

    /** A rectangle filled by a color or by {@code url(#id)} of a pattern of this drawing. */
    Svg box(double x, double y, double width, double height, String look, String fill) {
        out.append("<rect class=\"").append(look).append('"').append(at("x", x)).append(at("y", y));
        out.append(at("width", width)).append(at("height", height));
        out.append(" fill=\"").append(escaped(fill)).append("\"/>\n");
        return this;
    }

    /** Points in a row, joined: {@code x0,y0 x1,y1}. */
    Svg path(String points, String look) {
        // One point alone has its dot and needs no line.
        if (points.indexOf(' ') < 0) {
            return this;
        }
        out.append("<polyline class=\"")
                .append(look)
                .append("\" points=\"")
                .append(points)
                .append("\"/>\n");
        return this;
    }

    /** Begins a group that says what it shows when one points at it. */
    Svg group(String says) {
        out.append("<g><title>").append(escaped(says)).append("</title>\n");
        return this;
    }

    Svg endGroup() {
        out.append("</g>\n");
        return this;
    }

    /** Begins a part that is cut at its edges, whatever font the reader has. */
    Svg part(double x, double y, double width, double height) {
        out.append("<svg").append(at("x", x)).append(at("y", y)).append(at("width", width));
        out.append(at("height", height)).append(" overflow=\"hidden\">\n");
        return this;
    }

    Svg endPart() {
        out.append("</svg>\n");
        return this;
    }

    /** Definitions, such as those of {@link Hatch}; markup of this package only. */
    Svg definitions(String markup) {
        out.append("<defs>\n").append(markup).append("</defs>\n");
        return this;
    }

    String end() {
        return out.append("</svg>\n").toString();
    }

    /** Rounded to a tenth, without a needless fraction, the same in every locale. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String at(String name, double value) {
        return " " + name + "=\"" + number(value) + "\"";
    }
}
