/** tocsin.yaml: where things are kept and how the page is served. */
@NullMarked
package org.tocsin.cli.config;

import org.jspecify.annotations.NullMarked;
