/** Contract suites for what a host plugs into Redress, as JUnit 5 classes to extend. */
module dev.redress.testkit {
    requires transitive dev.redress.calendar;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.redress.testkit.holiday;

    uses dev.redress.calendar.holiday.HolidayProvider;
}
