/** A planted house. */
module dev.redress.calendar {
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine.v2;

    exports dev.redress.calendar;
}
