package de.digicheck.roadmap;

import de.digicheck.shared.ProjectKey;
import java.util.List;

/**
 * A project that cannot be planned yet.
 *
 * @param missing what is missing: {@code expenses}, {@code investments}, {@code effort-days}, {@code approval:KIND} that
 *     was refused, {@code excludes:KEY} that is running or done, {@code requires:KEY} that cannot be planned or is not in
 *     the catalogue
 */
public record Unplannable(ProjectKey project, List<String> missing) {

    public Unplannable {
        missing = List.copyOf(missing);
    }
}
