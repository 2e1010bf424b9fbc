@NullMarked
package de.digicheck.platform.security.mongo;

import org.jspecify.annotations.NullMarked;
