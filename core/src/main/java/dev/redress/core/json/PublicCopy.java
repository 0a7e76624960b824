package dev.redress.core.json;

import dev.redress.core.privacy.Personal;
import java.util.Map;

/**
 * The public part of a text whose type this version does not know: the same text, in which whatever has the form of a personal text is
 * only its digest. So a chain that a newer version sealed can be checked here, before and after an erasure.
 */
final class PublicCopy {

    private PublicCopy() {}

    static void write(Place place, Sheet sheet) {
        if (place.isText()) {
            sheet.text(place.text());
        } else if (place.isList()) {
            sheet.open('[');
            place.items().forEach(item -> write(item, sheet));
            sheet.close(']');
        } else if (place.isObject()) {
            object(place.keys(), sheet);
        } else {
            sheet.plain(place.plain());
        }
    }

    private static void object(Map<String, Place> keys, Sheet sheet) {
        Place salt = keys.get("salt");
        Place text = keys.get("text");
        Place erased = keys.get("erased");
        sheet.open('{');
        if (salt != null && text != null && keys.size() == 2 && salt.isText() && text.isText()) {
            sheet.key("digest");
            sheet.text(digest(salt, text));
        } else if (erased != null && keys.size() == 1 && erased.isText()) {
            sheet.key("digest");
            sheet.text(erased.text());
        } else {
            keys.forEach((key, value) -> {
                sheet.key(key);
                write(value, sheet);
            });
        }
        sheet.close('}');
    }

    private static String digest(Place salt, Place text) {
        try {
            return Personal.sealed(salt.text(), text.text()).digest();
        } catch (IllegalArgumentException e) {
            throw salt.otherThan("a salt of 16 to 128 characters");
        }
    }
}
