package de.digicheck.decision;

import java.time.LocalDate;
import java.util.Optional;

/** What somebody enters as the next sitting. */
public record SittingEntry(String body, Optional<SittingRole> role, Optional<LocalDate> day) {}
