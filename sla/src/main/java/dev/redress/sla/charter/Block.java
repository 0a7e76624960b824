package dev.redress.sla.charter;

import java.util.List;

/** A piece of a page: what is said, apart from how it is written. Plain text. */
sealed interface Block {

    /** What one way of writing makes of it. */
    void writeTo(Paper paper);

    /** A title of a level from 1. */
    record Heading(int level, String text) implements Block {

        @Override
        public void writeTo(Paper paper) {
            paper.heading(level, text);
        }
    }

    /** Some sentences. */
    record Paragraph(String text) implements Block {

        @Override
        public void writeTo(Paper paper) {
            paper.paragraph(text);
        }
    }

    /** A list. */
    record Items(List<Entry> entries) implements Block {

        @Override
        public void writeTo(Paper paper) {
            paper.items(entries);
        }
    }

    /** A way to write; the only place that knows what must be escaped. */
    interface Paper {

        void heading(int level, String text);

        void paragraph(String text);

        void items(List<Entry> entries);
    }
}
