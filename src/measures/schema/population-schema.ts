import * as v from "valibot";
import { key, name, positive, text } from "./entries";

const frequencies = v.record(
  v.string(),
  v.pipe(v.number(), v.finite("be a finite number"), v.minValue(0, "be 0 or more")),
);
const shareBelowOne = v.pipe(v.number(), v.minValue(0, "be 0 or more"), v.maxValue(0.99, "be at most 0.99"));

/** Whom samples are simulated from and surveys planned for. */
export const populationSchema = v.strictObject({
  source: v.optional(v.nullable(text), null),
  /** All people there are, for the finite population correction; null: many. */
  people: v.optional(v.nullable(positive), null),
  /** By structure: standardized loadings by factor and item, correlations of the factors. */
  structures: v.record(
    key,
    v.strictObject({
      loadings: v.record(name, v.record(name, v.number())),
      correlations: v.optional(v.array(v.strictTuple([name, name, v.number()])), []),
    }),
  ),
  /** By item and declared code, also for no answer: how often it is given, as counts or shares. */
  answers: v.record(name, frequencies),
  /** By grouping and level, by its label: what differs there. */
  groups: v.optional(
    v.record(
      key,
      v.record(
        v.string(),
        v.strictObject({
          /** People of a sample there, relative to the other levels. */
          share: v.optional(positive, 1),
          /** All people there are, for the finite population correction. */
          people: v.optional(v.nullable(positive), null),
          answers: v.optional(v.record(name, frequencies), {}),
          /** By factor: its mean there, in standard deviations. */
          means: v.optional(v.record(name, v.number()), {}),
        }),
      ),
    ),
    {},
  ),
  /** Share of the variance of a person's propensity to give no answer that is the person's own and not the item's. */
  missingClustering: v.optional(shareBelowOne, 0),
  /** Coefficient of variation of the weights, which are log-normal with mean 1. */
  weightVariation: v.optional(
    v.pipe(v.number(), v.minValue(0, "be 0 or more"), v.maxValue(5, "be at most 5")),
    0,
  ),
  /** People per sampled cluster, and the share of the factors' variance that lies between clusters. */
  clusters: v.optional(
    v.nullable(
      v.strictObject({
        size: v.pipe(v.number(), v.integer("be a whole number"), v.minValue(1, "be 1 or more")),
        intraclass: shareBelowOne,
      }),
    ),
    null,
  ),
});
