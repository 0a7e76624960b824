package planted.sla;

/** Innocent. */
public interface Promise {}
