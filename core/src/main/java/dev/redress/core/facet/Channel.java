package dev.redress.core.facet;

/**
 * The way by which words go between customer and company.
 */
public enum Channel {
    /** By telephone. */
    PHONE,
    /** By e-mail. */
    EMAIL,
    /** On paper. */
    LETTER,
    /** Through a form or portal. */
    WEB,
    /** In a chat. */
    CHAT,
    /** Face to face. */
    VISIT,
    /** In public, where others read along. */
    SOCIAL_MEDIA,
    /** Through a distributor, a retailer or another partner. */
    PARTNER,
    /** Any other way. */
    OTHER
}
