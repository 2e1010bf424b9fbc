package de.digicheck.decision;

import de.digicheck.audit.AuditEntry;
import de.digicheck.audit.AuditLog;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Proposals whose every version is in the audit log. The version is stored first; what a crash leaves out is added with
 * the next version.
 */
public final class AuditedProposals implements ResolutionProposals {

    private final ResolutionProposals proposals;
    private final AuditLog log;

    public AuditedProposals(ResolutionProposals proposals, AuditLog log) {
        this.proposals = proposals;
        this.log = log;
    }

    @Override
    public Mono<ProposalVersion> find(ProposalNumber number) {
        return proposals.find(number);
    }

    @Override
    public Flux<ProposalVersion> list() {
        return proposals.list();
    }

    @Override
    public Flux<ProposalVersion> versionsOf(ProposalNumber number) {
        return proposals.versionsOf(number);
    }

    @Override
    public Mono<ProposalVersion> add(ProposalVersion version) {
        return proposals.add(version).flatMap(this::recorded);
    }

    private Mono<ProposalVersion> recorded(ProposalVersion version) {
        return proposals
                .versionsOf(version.proposal().number())
                .map(AuditedProposals::entry)
                .collectList()
                .flatMap(log::record)
                .thenReturn(version);
    }

    private static AuditEntry entry(ProposalVersion version) {
        ProposalNumber number = version.proposal().number();
        return new AuditEntry(
                "proposal/" + number + "/" + version.number(),
                version.at(),
                version.by(),
                version.step().action(),
                Optional.empty(),
                Optional.of(number + " · " + version.number()));
    }
}
