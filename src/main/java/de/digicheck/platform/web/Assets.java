package de.digicheck.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;

/**
 * Style sheets and icon. The address of each contains a hash of its content, so that browsers may keep it for good and
 * still see a new one at once.
 */
final class Assets {

    /** Below this path. */
    static final String PATH = "/assets/";

    private static final int HASH_LENGTH = 12;

    private final Map<String, Resource> files = new TreeMap<>();
    private final List<String> styles;
    private final String pictures;
    private final String icon;
    private final String live;
    private final String texts;

    /**
     * Finds the files.
     *
     * @param bootstrap version of Bootstrap
     */
    Assets(String bootstrap) {
        String base = "META-INF/resources/webjars/bootstrap/" + bootstrap + "/css/bootstrap-reboot.min.css";
        styles = List.of(add("reboot", ".css", base), add("digicheck", ".css", "assets/digicheck.css"));
        pictures = add("figures", ".css", "assets/figures.css");
        icon = add("digicheck", ".svg", "assets/digicheck.svg");
        live = add("live", ".js", "assets/live.js");
        texts = add("texts", ".js", "assets/texts.js");
    }

    private String add(String name, String ending, String place) {
        Resource file = new ClassPathResource(place);
        String versioned = name + "-" + hash(file) + ending;
        files.put(versioned, file);
        return PATH + versioned;
    }

    private static String hash(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray()).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses of the style sheets, in the order in which they apply. */
    List<String> styles() {
        return styles;
    }

    /** Address of the style sheet of pictures and tables of figures. */
    String pictures() {
        return pictures;
    }

    /** Address of the icon. */
    String icon() {
        return icon;
    }

    /** Address of the script that keeps a page up to date. */
    String live() {
        return live;
    }

    /** Address of the script that warns of names in texts. */
    String texts() {
        return texts;
    }

    /** The files by their names in addresses. */
    Map<String, Resource> files() {
        return files;
    }
}
