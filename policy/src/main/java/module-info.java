/** The policy file: located reading, findings, and what a policy is made of. */
module dev.redress.policy {
    requires de.siegmar.fastcsv;
    requires transitive dev.redress.calendar;
    requires transitive dev.redress.core;
    requires transitive dev.redress.sla;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine.v2;

    exports dev.redress.policy;
    exports dev.redress.policy.calendar;
    exports dev.redress.policy.charter;
    exports dev.redress.policy.condition;
    exports dev.redress.policy.document;
    exports dev.redress.policy.fact;
    exports dev.redress.policy.finding;
    exports dev.redress.policy.header;
    exports dev.redress.policy.lifecycle;
    exports dev.redress.policy.pack;
    exports dev.redress.policy.promise;
    exports dev.redress.policy.scenario;
    exports dev.redress.policy.section;

    uses dev.redress.calendar.holiday.HolidayProvider;
}
