package dev.redress.policy.document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a policy file lies, and from which it may name other files.
 *
 * <p>A policy may name files in its folder and below it, and no others: a policy that somebody sent must not make findings quote
 * from elsewhere on the disk.
 */
public final class Folder {

    private static final Folder NONE = new Folder(null, Map.of());

    private final @Nullable Path path;
    private final Map<String, Path> handedOver;
    private final Map<String, Path> named = new ConcurrentSkipListMap<>();

    private Folder(@Nullable Path path, Map<String, Path> handedOver) {
        this.path = path;
        this.handedOver = Map.copyOf(handedOver);
    }

    /**
     * No folder: the policy is a text that lies nowhere.
     *
     * @return a folder in which no file is found
     */
    public static Folder none() {
        return NONE;
    }

    /**
     * The folder of a file.
     *
     * @param file a file, for example {@code conf/policy.yaml}
     * @return its folder, here {@code conf}
     */
    public static Folder of(Path file) {
        return new Folder(Objects.requireNonNullElse(file.getParent(), Path.of("")), Map.of());
    }

    /**
     * This folder, with files that lie elsewhere and that the program hands over under the names the policy uses.
     *
     * @param files name as written in the policy, to the file it stands for
     * @return a folder in which these names stand for these files
     */
    public Folder with(Map<String, Path> files) {
        return new Folder(path, files);
    }

    /**
     * The path of a file in this folder or below it.
     *
     * @param name the name as written in the policy, with {@code /} between folders
     * @return the path, whether or not there is such a file; nothing if the name leads out of the folder or is no name
     */
    public Optional<Path> file(String name) {
        Optional<Path> file = find(name);
        file.ifPresent(path -> named.put(name, path));
        return file;
    }

    /**
     * The files that were asked for so far.
     *
     * @return by the names that the policy uses, in their order; whether or not there are such files
     */
    public Map<String, Path> named() {
        return Collections.unmodifiableMap(named);
    }

    private Optional<Path> find(String name) {
        if (handedOver.containsKey(name)) {
            return Optional.of(handedOver.get(name));
        }
        if (path == null || name.isBlank()) {
            return Optional.empty();
        }
        try {
            Path relative = Path.of(name).normalize();
            boolean inside = !relative.isAbsolute()
                    && !relative.startsWith("..")
                    && !relative.toString().isEmpty();
            return inside ? Optional.of(path.resolve(relative)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
