package de.digicheck.configuration;

import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds the YAML files that a user names, directly or by a directory. Hidden directories are not looked into. */
final class YamlPaths {

    private YamlPaths() {}

    /** Every file once, in the order of the paths, those of a directory by name. */
    static List<Path> below(List<Path> paths, Findings findings) {
        Map<Path, Path> found = new LinkedHashMap<>();
        for (Path path : paths) {
            List<Path> files = Files.isDirectory(path) ? inDirectory(path, findings) : List.of(path);
            files.forEach(file -> found.putIfAbsent(file.toAbsolutePath().normalize(), file));
        }
        return List.copyOf(found.values());
    }

    private static List<Path> inDirectory(Path directory, Findings findings) {
        Search search = new Search(directory);
        try {
            Files.walkFileTree(directory, search);
        } catch (IOException | UncheckedIOException e) {
            findings.error(
                    "unreadable",
                    Place.startOf(directory.toString()),
                    "the directory cannot be read",
                    "check that you may read everything in it");
            return List.of();
        }
        if (search.files.isEmpty()) {
            findings.error(
                    "no-yaml-file",
                    Place.startOf(directory.toString()),
                    "there is no YAML file in this directory",
                    "name a directory with *.yaml or *.yml files");
        }
        return List.copyOf(search.files);
    }

    private static final class Search extends SimpleFileVisitor<Path> {

        private final Path start;
        private final TreeSet<Path> files = new TreeSet<>();

        Search(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(start)
                    && directory.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
