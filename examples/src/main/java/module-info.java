/** Runnable hosts; the main job of the README. Not published, so it exports nothing. */
module dev.redress.examples {
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.samskivert.jmustache;
    requires de.siegmar.fastcsv;
    requires dev.redress.calendar;
    requires dev.redress.core;
    requires dev.redress.policy;
    requires dev.redress.sla;
    requires info.picocli;
    requires org.apache.commons.statistics.interval;
    requires static org.jspecify;

    // Command line and JSON are read off annotations; the templates off fields.
    opens dev.redress.examples to
            info.picocli;
    opens dev.redress.examples.summary to
            com.fasterxml.jackson.databind;
    opens dev.redress.examples.report to
            com.samskivert.jmustache;
}
