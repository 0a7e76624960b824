package dev.redress.examples.writing;

import dev.redress.examples.intake.InputRefused;
import dev.redress.policy.finding.Quoted;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of the results. Files are written into a hidden folder inside it and moved into place at the end, so that a run
 * that is killed leaves the results of the last whole run. What else lies in the folder is left alone. Two runs at the same
 * time need two folders.
 */
public final class ResultFolder implements AutoCloseable {

    private static final String UNFINISHED = ".unfinished-";

    private final Path folder;
    private final Path unfinished;

    private ResultFolder(Path folder, Path unfinished) {
        this.folder = folder;
        this.unfinished = unfinished;
    }

    /**
     * Opens a folder, made if it is not there, and clears away what a killed run left.
     *
     * @param folder the folder
     * @return the folder, ready to be written to
     * @throws InputRefused if it is a file, or cannot be made or written to
     */
    public static ResultFolder open(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw refused(folder, "found a file");
        }
        try {
            return cleared(Files.createDirectories(folder));
        } catch (IOException | DirectoryIteratorException e) {
            throw refused(folder, "found a folder that cannot be made or written to");
        }
    }

    private static InputRefused refused(Path folder, String found) {
        return new InputRefused(
                "--out " + Quoted.text(folder.toString()) + ": " + found + ", expected a folder for the results");
    }

    private static ResultFolder cleared(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, UNFINISHED + "*")) {
            for (Path path : left) {
                delete(path);
            }
        }
        return new ResultFolder(folder, Files.createTempDirectory(folder, UNFINISHED));
    }

    /**
     * Where to write a file of the results.
     *
     * @param name its name
     * @return a path at which it is not yet seen
     */
    public Path file(String name) {
        return unfinished.resolve(name);
    }

    /**
     * Moves all files into place.
     *
     * @return their paths, by name
     * @throws IOException if one cannot be moved
     */
    public List<Path> finish() throws IOException {
        List<Path> moved = new ArrayList<>();
        for (Path file : files(unfinished)) {
            Path place = folder.resolve(file.getFileName());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved.add(place);
        }
        return List.copyOf(moved);
    }

    /** Clears away what was not finished. */
    @Override
    public void close() throws IOException {
        delete(unfinished);
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (Path file : files(path)) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(path);
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(files::add);
        }
        files.sort(null);
        return files;
    }
}
