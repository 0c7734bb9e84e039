/** Sites to protect, and the incidents and advisories addressed to them. */
@NullMarked
package org.tocsin.core.warning;

import org.jspecify.annotations.NullMarked;
