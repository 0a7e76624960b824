package dev.redress.integrations.nationalholidays;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Jollyday's rules of each country, read in a way that does not depend on who asks first. */
final class Rules {

    private static final String SERVICE = "configuration.service.impl";
    private static final String JAXB = "de.focus_shift.jollyday.jaxb.JaxbConfigurationService";

    private Rules() {}

    static Optional<HolidayManager> find(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country)
                ? Optional.of(manager(country))
                : Optional.empty();
    }

    /**
     * One at a time, with our own class loader: Jollyday keeps the list of its readers in a static field that it fills
     * while others may already look at it, and fills it with what the first caller's context class loader sees.
     */
    private static synchronized HolidayManager manager(String country) {
        Properties properties = new Properties();
        properties.setProperty(SERVICE, JAXB);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Rules.class.getClassLoader());
        try {
            // In lower case, because Jollyday makes it so in the default language, and a Turkish "IT" is not "it".
            return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT), properties));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** All codes with their English names. */
    static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String code : HolidayManager.getSupportedCalendarCodes()) {
            names.put(code, name(code));
        }
        return names;
    }

    private static String name(String code) {
        // Two letters are a country; the others are exchanges and payment systems, which name themselves.
        return code.length() == 2
                ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
                : code;
    }
}
