package de.digicheck.projectcatalogue;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import de.digicheck.shared.ProjectKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Outlines whose every version is in the audit log. The version is stored first; what a crash leaves out is added with the
 * next version.
 */
public final class AuditedOutlines implements ProjectOutlines {

    private final ProjectOutlines outlines;
    private final AuditLog log;

    public AuditedOutlines(ProjectOutlines outlines, AuditLog log) {
        this.outlines = outlines;
        this.log = log;
    }

    @Override
    public Mono<OutlineVersion> find(ProjectKey key) {
        return outlines.find(key);
    }

    @Override
    public Flux<OutlineVersion> list() {
        return outlines.list();
    }

    @Override
    public Flux<OutlineVersion> versionsOf(ProjectKey key) {
        return outlines.versionsOf(key);
    }

    @Override
    public Mono<OutlineVersion> add(OutlineVersion version) {
        return outlines.add(version).flatMap(this::recorded);
    }

    private Mono<OutlineVersion> recorded(OutlineVersion version) {
        return outlines.versionsOf(version.key())
                .collectList()
                .map(AuditedOutlines::entries)
                .flatMap(log::record)
                .thenReturn(version);
    }

    private static List<AuditEntry> entries(List<OutlineVersion> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> entry(versions.get(i), i == 0 ? Optional.empty() : Optional.of(versions.get(i - 1))))
                .toList();
    }

    private static AuditEntry entry(OutlineVersion version, Optional<OutlineVersion> before) {
        Set<String> sections = before.map(earlier -> OutlineFacts.changedSections(earlier.outline(), version.outline()))
                .orElse(Set.of());
        String detail = version.key() + " · " + version.number()
                + (sections.isEmpty() ? "" : " · " + String.join(", ", sections));
        return new AuditEntry(
                "project/" + version.key() + "/" + version.number(),
                version.at(),
                version.by().account(),
                action(before.isEmpty(), sections),
                Optional.empty(),
                Optional.of(detail));
    }

    private static String action(boolean first, Set<String> sections) {
        if (first) {
            return "outline-created";
        }
        return sections.equals(Set.of("confirmed")) ? "outline-confirmed" : "outline-changed";
    }
}
