package planted.core.json;

/** Lets a text choose the class that is made of it, in each way there is. */
@JsonTypeInfo
final class TrustsNamesOfClasses {

    @JsonTypeInfo
    Object value = activateDefaultTyping();

    private static Object activateDefaultTyping() {
        return "";
    }
}
