package de.digicheck.projectcatalogue;

import reactor.core.publisher.Mono;

/**
 * The projects that are ranked and depended on (<i>Projekte</i>). As long as nothing has changed the same catalogue is
 * given, so that what is computed from it can be kept.
 */
public interface Projects {

    /** The projects as they are now. */
    Mono<ProjectCatalogue> now();
}
