package planted.calendar;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Shows a library in two public signatures; the private one harms nobody but the list of libraries. */
public class ShowsAnotherLibrary {

    /** Never made. */
    protected ShowsAnotherLibrary() {}

    /** Shows it as a type argument. */
    public List<JavaClass> shown() {
        return List.of();
    }

    /** Shows it as a parameter. */
    protected void taken(JavaClass[] types) {}

    private void hidden(JavaClass type) {}
}
