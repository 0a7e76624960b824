/** What a complaint is and what may happen to it. */
module dev.redress.core {
    requires static transitive org.jspecify;

    exports dev.redress.core.condition;
}
