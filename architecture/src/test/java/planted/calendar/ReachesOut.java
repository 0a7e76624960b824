package planted.calendar;

import java.nio.file.Path;
import java.util.List;

/** Prints, starts a thread, opens a file; being Serializable harms nobody. */
final class ReachesOut implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    void run() {
        new Thread().start();
        System.getenv("HOME");
        List.of(1).parallelStream().count();
    }

    Path file() {
        return Path.of("rules");
    }
}
