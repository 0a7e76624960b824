package planted.core.json;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Named like the mark of a library that reads names of classes. */
@Retention(RetentionPolicy.RUNTIME)
@interface JsonTypeInfo {}
