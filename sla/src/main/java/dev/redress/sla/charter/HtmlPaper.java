package dev.redress.sla.charter;

import java.util.List;

/** Writes one page of HTML that asks nothing of any network: all text escaped, no script, its style inside. */
final class HtmlPaper implements Block.Paper {

    private static final String STYLE = """
            body{font:1rem/1.5 system-ui,sans-serif;color:#1b1f23;background:#fff;max-width:44rem;margin:2rem auto;padding:0 1rem}
            h1,h2,h3{line-height:1.2;overflow-wrap:anywhere}
            h2{margin-top:2rem;border-bottom:1px solid #c8cdd2;padding-bottom:.25rem}
            h3{margin-bottom:.25rem;font-size:1rem;color:#34495e}
            li{margin:.25rem 0;overflow-wrap:anywhere}
            p{overflow-wrap:anywhere}
            @media print{body{margin:0;max-width:none}h2,h3{break-after:avoid}li{break-inside:avoid}}
            """;

    private final StringBuilder out = new StringBuilder();

    HtmlPaper(String language, String title) {
        out.append("<!doctype html>\n<html lang=\"").append(escaped(language)).append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n");
        out.append(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        out.append(escaped(title)).append("</title>\n<style>\n").append(STYLE);
        out.append("</style>\n</head>\n<body>\n<main>\n");
    }

    @Override
    public void heading(int level, String text) {
        element("h" + level, text);
    }

    @Override
    public void paragraph(String text) {
        element("p", text);
    }

    private void element(String name, String text) {
        out.append('<').append(name).append('>').append(escaped(text)).append("</");
        out.append(name).append(">\n");
    }

    @Override
    public void items(List<Entry> entries) {
        out.append("<ul>\n");
        for (Entry entry : entries) {
            out.append("<li>").append(escaped(entry.text()));
            if (!entry.below().isEmpty()) {
                out.append('\n');
                items(entry.below());
            }
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    String written() {
        return out + "</main>\n</body>\n</html>\n";
    }

    static String escaped(String text) {
        return Plain.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
