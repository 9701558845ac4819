import { language } from "../../words/language";
import * as messages from "./messages";

type Topic = Parameters<typeof messages.problemTopic>[0]["topic"];

/** What errors are about whose texts the command line has too: these are English. */
const CODES: Readonly<Record<Topic, string>> = {
  archive: "several-tables no-table nested-archive",
  cells:
    "ragged-rows unclosed-quote bad-quotes title-above-names uneven-columns mixed-column duplicate-column nested-value not-rows formula-without-result unsupported-column alias-variables bad-matrix bad-margins bad-table unknown-code bad-answers bad-count two-counts bad-target",
  choice:
    "unknown-choice wrong-choice wrong-length wrong-missing bad-delimiter sample-size replicates-out-of-range percentile-out-of-range memory-out-of-range target-shape wrong-points wrong-value bad-rho already-replicated sample-has-strata nothing-to-leave-out no-danfo not-by-engine bad-source needs-answers which-factor bad-direction not-a-number no-order no-wording negative-code wrong-information wrong-moments lonely-unit",
  damaged: "damaged-file",
  definition:
    "bad-measure bad-codebook no-codebook missing-column no-items bad-claims bad-population bad-evidence bad-study bad-analysis other-measure no-population bad-pilot no-dichotomy dichotomy-order finite-population-column",
  disclosure:
    "other-release not-released needs-protection description-unprotected reserved-column unknown-occasion rows-of-occasions",
  empty: "no-rows empty-file no-people no-columns nothing-to-describe",
  encoding: "bad-encoding unknown-encoding",
  format:
    "not-read not-text not-this-format unsupported-file unread-format unknown-format unknown-release no-sheet",
  groups:
    "unknown-grouping no-grouping few-groups many-groups too-few-groups too-many-groups group-needed bad-group-covariates no-population-size categories-differ items-differ different-items bad-link",
  items:
    "too-few-items too-many-items unknown-item missing-item continuous-item mixed-items few-items constant-item constant-pair item-without-spread empty-category unused-category rare-category duplicate-item wrong-items empty-scale collinear perfect-association not-binary no-means not-positive-variance impossible-short-form",
  json: "bad-json not-json",
  model:
    "bad-model not-identified not-positive-definite not-proper not-scored several-factors too-many-factors factors-differ empty-factor different-models different-shapes wrong-estimator no-information no-covariates dependent-covariates constant-covariate foretold-answers bad-term bad-margin unknown-variable",
  people: "too-few-people no-answers nobody-complete no-common-people too-many-people",
  persons: "long-format long-duplicate long-sparse repeated-identifier",
  project: "bad-project other-schema other-file",
  size: "too-large",
  weights:
    "bad-weight no-weight no-calibration bad-replicates bad-replicate-weight replicates-in-patterns fpc-below-sample lonely-psu",
};

const topics: ReadonlyMap<string, Topic> = new Map(
  Object.entries(CODES).flatMap(([topic, codes]) => codes.split(" ").map((code) => [code, topic as Topic])),
);

/** An error as the page says it. */
export interface WordedProblem {
  readonly text: string;
  readonly hint: string;
  /** What is said in English beside; null where the text has all of it. */
  readonly detail: string | null;
}

/**
 * In other languages than English, an error says what it is about and what to do, then its own text.
 * @param code the error's
 */
export function inReadersLanguage(
  code: string,
  { text, hint }: Pick<WordedProblem, "text" | "hint">,
): WordedProblem {
  const topic = language() === "en" ? undefined : topics.get(code);
  if (topic === undefined) return { text, hint, detail: null };
  return {
    text: messages.problemTopic({ topic }),
    hint: messages.problemRemedy({ topic }),
    detail: messages.problemDetail({ detail: `${text} ${hint}`.trim() }),
  };
}
