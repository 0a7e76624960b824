/** What a run found, as one page for people: {@link dev.redress.examples.report.Report}. */
@NullMarked
package dev.redress.examples.report;

import org.jspecify.annotations.NullMarked;
