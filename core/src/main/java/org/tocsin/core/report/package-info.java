/** What an outlet published, exactly as it was fetched. */
@NullMarked
package org.tocsin.core.report;

import org.jspecify.annotations.NullMarked;
