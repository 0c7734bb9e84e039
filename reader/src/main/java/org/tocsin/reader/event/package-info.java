/** What happened: triggers, harm, actors, places and days, put together into accounts. */
@NullMarked
package org.tocsin.reader.event;

import org.jspecify.annotations.NullMarked;
