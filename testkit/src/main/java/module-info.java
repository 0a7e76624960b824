/** Contract suites for what a host plugs into Redress, as JUnit 5 classes to extend. */
module dev.redress.testkit {
    requires transitive dev.redress.calendar;
    requires transitive dev.redress.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.redress.testkit.holiday;
    exports dev.redress.testkit.store;

    // A contract is spread over several classes that only its name shows; JUnit calls them all.
    opens dev.redress.testkit.store to
            org.junit.platform.commons;

    uses dev.redress.calendar.holiday.HolidayProvider;
}
