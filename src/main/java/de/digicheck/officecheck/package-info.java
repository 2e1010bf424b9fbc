/**
 * The check of one office (<i>DigiCheck</i>): a pilot and the team say openly where the office stands, which processes it
 * has and what it needs. Nothing here passes the gate and nothing is secret from those who may see the office; figures of
 * a survey are never mixed in. Members of the team without an account add by a link
 * ({@link de.digicheck.officecheck.TeamAdding}). Entry points: {@link de.digicheck.officecheck.OfficeChecking} writes,
 * {@link de.digicheck.officecheck.OfficeReport} says what follows from the answers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared :: yaml",
            "audit",
            "organisation",
            "platform :: errors",
            "platform :: mongo",
            "platform :: pdf",
            "platform :: security",
            "platform :: web"
        })
package de.digicheck.officecheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
