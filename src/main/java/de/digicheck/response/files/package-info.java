/** Keeps the keys of campaigns in files. */
@NullMarked
package de.digicheck.response.files;

import org.jspecify.annotations.NullMarked;
