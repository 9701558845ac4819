import * as v from "valibot";
import { INDEX_IDS } from "../../factor/model/fit-result";
import { hiddenCharacter } from "../../measures/schema/visible-text";

const LONGEST_TEXT = 1000;

export const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() !== "", "not be empty"),
  v.check((value) => hiddenCharacter(value) === null, "hold no line breaks, control or hidden characters"),
  v.maxLength(LONGEST_TEXT, `be at most ${LONGEST_TEXT} characters long`),
);
const number = v.pipe(v.number(), v.finite("be a finite number"));
const positive = v.pipe(number, v.gtValue(0, "be above 0"));
const count = v.pipe(v.number(), v.integer("be a whole number"), v.minValue(0, "not be negative"));
/** Level by grouping: {"country": "Kenya", "sex": "Girl"}; empty for everybody. */
const where = v.optional(v.record(v.string(), text), {});
/** What was reported: an item or a set, anywhere or last in a context. */
const treatment = {
  context: v.optional(v.nullable(text), null),
  missing: v.optional(v.picklist(["known", "as-no", "complete"]), "known"),
};
const reported = { variable: text, ...treatment };
/** A regression of it; `formula` distinguishes several with the same outcome. */
const regressed = { outcome: text, ...treatment, formula: v.optional(v.nullable(text), null), term: text };
const index = v.picklist(INDEX_IDS);
/** "naive" is the earlier name of "standard". */
const version = v.optional(
  v.pipe(
    v.picklist(["scaled", "standard", "naive", "robust"]),
    v.transform((name) => (name === "naive" ? "standard" : name)),
  ),
  "scaled",
);

/** The statistic that tests a claim, by kind. */
const statistic = v.variant("kind", [
  v.strictObject({
    kind: v.literal("prevalence"),
    ...reported,
    where,
    figure: v.optional(v.picklist(["estimate", "low", "high"]), "estimate"),
  }),
  v.strictObject({ kind: v.literal("difference"), ...reported, first: where, second: where }),
  v.strictObject({
    kind: v.literal("extreme-level"),
    ...reported,
    group: text,
    level: text,
    end: v.picklist(["highest", "lowest"]),
  }),
  v.strictObject({
    kind: v.literal("item-correlation"),
    end: v.picklist(["smallest", "largest"]),
  }),
  v.strictObject({ kind: v.literal("exploratory-structure"), structure: text }),
  v.strictObject({ kind: v.literal("exploratory-fit"), factors: count, index, version }),
  v.strictObject({ kind: v.literal("model-fit"), structure: text, index, version }),
  v.strictObject({ kind: v.literal("model-admissible"), structure: text }),
  v.strictObject({
    kind: v.literal("factor-correlation"),
    structure: text,
    factors: v.strictTuple([text, text]),
  }),
  v.strictObject({
    kind: v.literal("reliability"),
    structure: v.optional(v.nullable(text), null),
    scale: text,
    coefficient: v.picklist([
      "alpha",
      "ordinalAlpha",
      "spearmanBrown",
      "omegaTotal",
      "omegaCategorical",
      "omegaLatent",
    ]),
  }),
  v.strictObject({
    kind: v.literal("invariance"),
    structure: text,
    group: text,
    step: v.picklist(["configural", "thresholds", "loadings", "intercepts", "scalar", "strict"]),
  }),
  v.strictObject({ kind: v.literal("comparability"), structure: text, group: text }),
  v.strictObject({
    kind: v.literal("information"),
    structure: text,
    factor: text,
    figure: v.picklist(["peak", "share-within-one-sd", "peak-within-one-sd"]),
  }),
  v.strictObject({
    kind: v.literal("regression-term"),
    ...regressed,
    figure: v.picklist(["odds-ratio", "estimate", "p"]),
  }),
  v.strictObject({ kind: v.literal("regression-test"), ...regressed }),
  /** A share of answers to a follow-up question, of people or of experiences. */
  v.strictObject({
    kind: v.literal("among"),
    question: text,
    /** "5" for an answer's code, "any", "none", "group:formal", "only:formal", "several". */
    answer: text,
    of: v.picklist(["people", "experiences"]),
    where,
    /** Experiences of this item only. */
    item: v.optional(v.nullable(text), null),
  }),
  /** A coefficient of a regression of reporting (without a question) or of an answer, by fitting method. */
  v.strictObject({
    kind: v.literal("predictor"),
    question: v.optional(v.nullable(text), null),
    outcome: text,
    term: text,
    model: v.picklist(["complete", "imputed", "random"]),
    figure: v.optional(v.picklist(["estimate", "effect"]), "estimate"),
  }),
  /** Number of people behind a share. */
  v.strictObject({
    kind: v.literal("burden"),
    ...reported,
    group: text,
    level: v.optional(v.nullable(text), null),
  }),
  v.strictObject({ kind: v.literal("outcome-trend"), outcome: text }),
  v.strictObject({ kind: v.literal("path"), path: text }),
]);

/** The rule by which a claim counts as reproduced, by kind. */
const rule = v.variant("kind", [
  /** Rounds to the published figure at its printed decimals. */
  v.strictObject({
    kind: v.literal("rounds-to"),
    value: number,
    decimals: v.pipe(count, v.maxValue(6, "be at most 6")),
  }),
  v.strictObject({ kind: v.literal("within"), value: number, tolerance: positive }),
  v.strictObject({ kind: v.literal("in-interval"), value: v.optional(number), low: number, high: number }),
  v.strictObject({ kind: v.literal("at-least"), value: number }),
  v.strictObject({ kind: v.literal("at-most"), value: number }),
  v.strictObject({ kind: v.literal("above"), value: number }),
  v.strictObject({ kind: v.literal("below"), value: number }),
  v.strictObject({ kind: v.literal("between"), low: number, high: number }),
  /** A difference or coefficient with p below .05 and that sign. */
  v.strictObject({ kind: v.literal("significant"), sign: v.picklist(["positive", "negative", "either"]) }),
  v.strictObject({ kind: v.literal("not-significant") }),
  /** A true or false statement. */
  v.strictObject({ kind: v.literal("holds") }),
]);

const claim = v.strictObject({
  id: v.pipe(text, v.regex(/^[\p{L}\p{N}_.-]+$/u, 'hold letters, digits, "_", "." and "-" only')),
  claim: text,
  source: text,
  statistic,
  rule,
  /** Published 95% interval of a prevalence, in percent. */
  interval: v.optional(v.nullable(v.strictTuple([number, number])), null),
  /** Base of the figure: whom the source counts, and its treatment of missing answers. */
  denominator: v.optional(v.nullable(text), null),
});

/** Schema of a claims file; `parseClaims` adds checks across entries. */
export const claimsSchema = v.strictObject({
  id: text,
  title: v.optional(v.nullable(text), null),
  claims: v.pipe(v.array(claim), v.minLength(1, "hold at least one claim")),
});

export type Claims = v.InferOutput<typeof claimsSchema>;

export type ClaimsDefinition = v.InferInput<typeof claimsSchema>;

export type Claim = Claims["claims"][number];
export type Statistic = Claim["statistic"];
export type StatisticKind = Statistic["kind"];
export type StatisticOf<K extends StatisticKind> = Extract<Statistic, { kind: K }>;
export type Rule = Claim["rule"];
