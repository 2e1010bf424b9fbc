/** The roadmap and its financial plan as workbooks. Entry point: {@link de.digicheck.roadmap.xlsx.RoadmapWorkbooks}. */
@NullMarked
package de.digicheck.roadmap.xlsx;

import org.jspecify.annotations.NullMarked;
