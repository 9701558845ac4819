/** Building blocks of a definition's schema: names, texts, codes. */

import * as v from "valibot";
import * as messages from "../messages";
import { isReservedName, must } from "./schema-problem";
import { hiddenCharacter } from "./visible-text";

/** Names of items and factors are used in model syntax: a letter, then letters, digits, "_" or ".". */
const NAME = /^\p{L}[\p{L}\p{N}_.]*$/u;
/** Names of measures, structures, groups, sets and contexts may also have hyphens. */
const KEY = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u;
/** Maximum length of a label (used in charts and tables), and of a wording or note. */
export const MAX_LABEL_LENGTH = 200;
const MAX_TEXT_LENGTH = 1000;

const notReserved = v.check((value: string) => !isReservedName(value), must("reserved"));
export const name = v.pipe(v.string(), v.regex(NAME, must("name")), notReserved);
export const key = v.pipe(v.string(), v.regex(KEY, must("key")), notReserved);
/** Languages as pages name them (BCP 47). */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
export const languageTag = v.pipe(v.string(), v.regex(LANGUAGE_TAG, must("language")));
export const column = v.pipe(v.string(), v.minLength(1, must("not-empty")));
export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== "", must("not-empty")),
  v.check(
    (value) => hiddenCharacter(value) === null,
    ({ input }) => messages.holdNoHidden({ character: hiddenCharacter(input) ?? "" }),
  ),
  v.maxLength(MAX_TEXT_LENGTH, () => messages.beThisShort({ length: String(MAX_TEXT_LENGTH) })),
);
export const label = v.pipe(
  text,
  v.maxLength(MAX_LABEL_LENGTH, () => messages.beThisShort({ length: String(MAX_LABEL_LENGTH) })),
);
export const code = v.pipe(v.number(), v.finite(must("finite")));
export const codes = v.pipe(v.array(code), v.minLength(1, must("code")));
/** Texts in the file instead of the code, for answers in words. */
const cells = v.pipe(
  v.union([text, v.array(text)]),
  v.transform((given) => (typeof given === "string" ? [given] : given)),
);
export const labeledCodes = v.pipe(
  v.array(v.strictObject({ code, label: v.optional(label), text: v.optional(cells) })),
  v.transform((list) =>
    list.map((entry) => ({ ...entry, label: entry.label ?? entry.text?.[0] ?? String(entry.code) })),
  ),
);
/** Answers, each with the number that it counts in sums where that is not its code. */
export const scoredCodes = v.pipe(
  v.array(
    v.strictObject({ code, label: v.optional(label), text: v.optional(cells), score: v.optional(code) }),
  ),
  v.transform((list) =>
    list.map((entry) => ({ ...entry, label: entry.label ?? entry.text?.[0] ?? String(entry.code) })),
  ),
);
export const namedColumn = v.optional(v.nullable(v.strictObject({ column })), null);

export const positive = v.pipe(v.number(), v.finite(must("finite")), v.minValue(1e-9, must("above-zero")));

const frequencies = v.record(
  v.string(),
  v.pipe(v.number(), v.finite(must("finite")), v.minValue(0, must("from-zero"))),
);
const shareBelowOne = v.pipe(
  v.number(),
  v.minValue(0, must("from-zero")),
  v.maxValue(0.99, () => messages.beAtMost({ limit: "0.99" })),
);

/** The population for simulating samples and planning surveys. */
export const populationSchema = v.strictObject({
  source: v.optional(v.nullable(text), null),
  /** Population size, for the finite population correction; null: infinite. */
  people: v.optional(v.nullable(positive), null),
  /** By structure: standardized loadings by factor and item, correlations of the factors. */
  structures: v.record(
    key,
    v.strictObject({
      loadings: v.record(name, v.record(name, v.number())),
      correlations: v.optional(v.array(v.strictTuple([name, name, v.number()])), []),
    }),
  ),
  /** By item and declared code, also for no answer: frequency, as counts or shares. */
  answers: v.record(name, frequencies),
  /** By grouping and level label: differences of that level. */
  groups: v.optional(
    v.record(
      key,
      v.record(
        v.string(),
        v.strictObject({
          /** Sample size relative to the other levels. */
          share: v.optional(positive, 1),
          /** Population size, for the finite population correction. */
          people: v.optional(v.nullable(positive), null),
          answers: v.optional(v.record(name, frequencies), {}),
          /** By factor: mean in standard deviations. */
          means: v.optional(v.record(name, v.number()), {}),
        }),
      ),
    ),
    {},
  ),
  /** Share of the variance of nonresponse propensity between persons, not items. */
  missingClustering: v.optional(shareBelowOne, 0),
  /** Coefficient of variation of the weights, which are log-normal with mean 1. */
  weightVariation: v.optional(
    v.pipe(
      v.number(),
      v.minValue(0, must("from-zero")),
      v.maxValue(5, () => messages.beAtMost({ limit: "5" })),
    ),
    0,
  ),
  /** People per sampled cluster, and the share of the factors' variance between clusters. */
  clusters: v.optional(
    v.nullable(
      v.strictObject({
        size: v.pipe(v.number(), v.integer(must("whole")), v.minValue(1, must("from-one"))),
        intraclass: shareBelowOne,
      }),
    ),
    null,
  ),
});
