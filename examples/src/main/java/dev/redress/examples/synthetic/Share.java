package dev.redress.examples.synthetic;

import java.util.List;

/**
 * One of several words, how often it comes, and how it changes the time a case takes.
 *
 * @param word as it is written
 * @param weight how often it comes
 * @param pace what the hours are multiplied by
 */
record Share(String word, double weight, double pace) {

    static final List<Share> CHANNELS = List.of(
            new Share("mail", 46, 1),
            new Share("phone", 30, 0.9),
            new Share("web", 15, 1),
            new Share("visit", 6, 1.1),
            new Share("post", 3, 1.4));

    static final List<Share> SEVERITIES = List.of(
            new Share("low", 25, 1.15),
            new Share("medium", 52, 1),
            new Share("high", 19, 0.42),
            new Share("critical", 4, 0.3));

    static final List<Share> BRANCHES = List.of(
            new Share("Jakarta", 42, 1),
            new Share("Surabaya", 27, 0.95),
            new Share("Medan", 18, 1.1),
            new Share("Makassar", 13, 1.3));

    static Share of(List<Share> shares, Chance chance) {
        return chance.oneOf(shares, Share::weight);
    }
}
