/** The pages and the API for respondents. Nothing here keeps, logs or remembers anything about who asks. */
@NullMarked
package de.digicheck.participation.web;

import org.jspecify.annotations.NullMarked;
