/** Promises to customers and their clocks. */
module dev.redress.sla {
    requires transitive dev.redress.calendar;
    requires transitive dev.redress.core;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static transitive org.jspecify;

    exports dev.redress.sla;
    exports dev.redress.sla.charter;
    exports dev.redress.sla.clock;
    exports dev.redress.sla.promise;
}
