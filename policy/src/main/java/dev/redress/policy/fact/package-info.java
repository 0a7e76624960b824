/** The section {@code facts}: what the host tells about a complaint beyond what Redress knows by itself. */
@NullMarked
package dev.redress.policy.fact;

import org.jspecify.annotations.NullMarked;
