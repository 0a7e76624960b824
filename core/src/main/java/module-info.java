/** What a complaint is and what may happen to it. */
module dev.redress.core {
    requires static com.fasterxml.jackson.core;
    requires transitive dev.redress.calendar;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static transitive org.jspecify;

    exports dev.redress.core;
    exports dev.redress.core.action;
    exports dev.redress.core.command;
    exports dev.redress.core.complaint;
    exports dev.redress.core.condition;
    exports dev.redress.core.edition;
    exports dev.redress.core.event;
    exports dev.redress.core.facet;
    exports dev.redress.core.history;
    exports dev.redress.core.json;
    exports dev.redress.core.lifecycle;
    exports dev.redress.core.privacy;
    exports dev.redress.core.record;
    exports dev.redress.core.store;
}
