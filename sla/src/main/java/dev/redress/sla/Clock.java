package dev.redress.sla;

/**
 * Which clock a milestone is about, read from its subject: {@code resolve#1} or {@code repair#2@task-7}.
 *
 * @param promise the id of the promise
 * @param cycle which cycle, from 1
 * @param subject the part, task or remedy; empty for the whole
 */
record Clock(String promise, int cycle, String subject) {

    static Clock of(String key) {
        int hash = key.indexOf('#');
        int at = key.indexOf('@', hash);
        int end = at < 0 ? key.length() : at;
        return new Clock(
                key.substring(0, hash),
                Integer.parseInt(key.substring(hash + 1, end)),
                at < 0 ? "" : key.substring(at + 1));
    }
}
