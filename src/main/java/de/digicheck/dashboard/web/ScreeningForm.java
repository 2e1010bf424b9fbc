package de.digicheck.dashboard.web;

import de.digicheck.prioritisation.Screening.Screened;
import de.digicheck.prioritisation.Size;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What somebody has chosen for one project: {@code wirkung.KEY}, {@code aufwand.KEY}, beside what was looked at:
 * {@code bisher.KEY} and {@code fassung.KEY}.
 */
record ScreeningForm(String effect, String effort, String before, String version) {

    static Optional<ScreeningForm> of(Screened one, MultiValueMap<String, String> typed) {
        String key = "." + one.project().key();
        String effect = typed.getFirst("wirkung" + key);
        String effort = typed.getFirst("aufwand" + key);
        String before = typed.getFirst("bisher" + key);
        String version = typed.getFirst("fassung" + key);
        return effect == null || effort == null || before == null || version == null
                ? Optional.empty()
                : Optional.of(new ScreeningForm(effect, effort, before, version));
    }

    /** Tells whether something else was chosen than what was looked at. */
    boolean isChanged() {
        return !before.equals(effect + "/" + effort);
    }

    /** What is wrong with it: {@code word}, {@code meanwhile}, or nothing. */
    String problem(Screened now) {
        if (!isSize(effect) || !isSize(effort)) {
            return "word";
        }
        return version.equals(Integer.toString(now.version())) ? "" : "meanwhile";
    }

    private static boolean isSize(String word) {
        return word.isEmpty() || Size.find(word).isPresent();
    }
}
