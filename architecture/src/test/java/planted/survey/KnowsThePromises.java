package planted.survey;

import planted.sla.Promise;

/** Surveys and promises never see each other. */
final class KnowsThePromises implements Promise {}
