package de.digicheck.projectcatalogue;

import java.util.List;

/**
 * Something that is wrong with the content of an outline.
 *
 * @param pointer JSON pointer to it
 * @param code stable, kebab-case
 * @param detail what is wrong and what to do, in English
 * @param projects keys of the projects that it is about, in order; the whole cycle where prerequisites run in one
 */
public record OutlineProblem(String pointer, String code, String detail, List<String> projects) {

    public OutlineProblem {
        projects = List.copyOf(projects);
    }

    public OutlineProblem(String pointer, String code, String detail) {
        this(pointer, code, detail, List.of());
    }
}
