package de.digicheck.projectcatalogue;

import de.digicheck.shared.Place;
import de.digicheck.shared.ProjectKey;
import java.util.Map;

/** Where in a file the projects name action fields and units; knows nothing about catalogues that come from elsewhere. */
public record CataloguePlaces(Map<Mention, Place> places) {

    /** A catalogue that was not read from a file. */
    public static final CataloguePlaces NONE = new CataloguePlaces(Map.of());

    private static final Place NOWHERE = Place.startOf("project-catalogue");

    public CataloguePlaces {
        places = Map.copyOf(places);
    }

    /** A key that a project names. */
    public record Mention(ProjectKey project, List list, String key) {

        /** Where a project names it. */
        public enum List {
            EFFECTS,
            REACH
        }
    }

    /** Where a key is named. */
    public Place of(Mention mention) {
        return places.getOrDefault(mention, NOWHERE);
    }
}
