package dev.redress.examples;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line that counts rows, on a terminal only; nothing where the output goes to a file or another program. */
final class Progress {

    private static final long STEP = 5_000;

    private final PrintWriter err;
    private final boolean shown;
    private long rows;

    private Progress(PrintWriter err, boolean shown) {
        this.err = err;
        this.shown = shown;
    }

    static Progress on(PrintWriter err) {
        return new Progress(err, isTerminal(System.console()));
    }

    static Progress shown(PrintWriter err) {
        return new Progress(err, true);
    }

    /** Since JDK 22 there is a console even where there is no terminal; it must be asked. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    void row() {
        rows++;
        if (shown && rows % STEP == 0) {
            err.print(String.format(Locale.ROOT, "\r%,d rows", rows));
            err.flush();
        }
    }

    /** Clears the line. */
    void end() {
        if (shown) {
            err.print("\r" + " ".repeat(30) + "\r");
            err.flush();
        }
    }
}
