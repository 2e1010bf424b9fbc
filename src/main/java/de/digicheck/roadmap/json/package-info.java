/**
 * Instances and plans as JSON. Entry points: {@link de.digicheck.roadmap.json.InstanceJson} and
 * {@link de.digicheck.roadmap.json.PlanJson}.
 */
@NullMarked
@NamedInterface("json")
package de.digicheck.roadmap.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
