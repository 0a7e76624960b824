/**
 * A YAML file as a tree in which every value knows its place: the file, the line, the column.
 *
 * <p>Only the part of YAML is read that says one thing in one way: mappings, lists, and texts. What is refused: aliases, anchors,
 * tags, merge keys, directives, repeated keys, second documents. Values stay text; what they mean is for the reader of the tree
 * to say.
 */
@NullMarked
package dev.redress.policy.document;

import org.jspecify.annotations.NullMarked;
