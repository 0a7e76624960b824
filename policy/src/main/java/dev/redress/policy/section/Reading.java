package dev.redress.policy.section;

import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.Findings;
import java.util.Map;

/**
 * What all places of one reading share.
 *
 * @param folder the folder from which the policy may name other files
 * @param findings takes what is wrong
 * @param sections the sections read so far
 * @param known what was worked out once and is needed again
 */
record Reading(Folder folder, Findings.Collector findings, Fields sections, Map<Object, Object> known) {}
