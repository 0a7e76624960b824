package dev.redress.policy.section;

import dev.redress.policy.document.Folder;
import dev.redress.policy.finding.Findings;

/**
 * What all places of one reading share.
 *
 * @param folder the folder from which the policy may name other files
 * @param findings takes what is wrong
 * @param sections the sections read so far
 */
record Reading(Folder folder, Findings.Collector findings, Fields sections) {}
