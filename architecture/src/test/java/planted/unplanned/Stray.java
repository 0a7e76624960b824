package planted.unplanned;

/** Belongs to no part of the plan. */
final class Stray {}
