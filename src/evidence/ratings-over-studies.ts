import type { EvidenceStudy, MeasurementProperty } from "./evidence-file";

/** A property's rating over studies: sufficient, insufficient, inconsistent or indeterminate. */
export type OverallRating = "sufficient" | "insufficient" | "inconsistent" | "indeterminate";

export interface RatedProperty {
  readonly property: MeasurementProperty;
  readonly rating: OverallRating;
  readonly sufficient: number;
  readonly insufficient: number;
  readonly indeterminate: number;
  /** People in the studies that decide. */
  readonly people: number;
  /** Quality of the evidence; null where it is indeterminate. */
  readonly quality: "high" | "moderate" | "low" | "very low" | null;
  /** Why the quality is below high. */
  readonly lowered: readonly ("one-study" | "few-people" | "very-few-people" | "inconsistent")[];
}

/** Share of the deciding studies that must agree. */
const AGREEMENT = 0.75;
const FEW_PEOPLE = 100;
const VERY_FEW_PEOPLE = 50;
const QUALITIES = ["high", "moderate", "low", "very low"] as const;

/**
 * COSMIN's rating of each property over studies, and the quality of the evidence. Risk of bias and indirectness cannot be
 * read from figures: the quality is at most this.
 * @see Prinsen et al. (2018), Quality of Life Research, 27, 1147-1157 (75% of the results; imprecision below 100 and 50
 *   people); Mokkink et al. (2018), COSMIN manual, version 1.0.
 * @example
 * ```ts
 * const one = { ratings: { structural: "+" }, n: 300, simulated: false };
 * ratingsOverStudies([one, one])[0]?.rating; // "sufficient"
 * ```
 */
export function ratingsOverStudies(
  studies: readonly Pick<EvidenceStudy, "ratings" | "n" | "simulated">[],
): RatedProperty[] {
  const real = studies.filter(({ simulated }) => !simulated);
  const properties = [
    ...new Set(real.flatMap(({ ratings }) => Object.keys(ratings) as MeasurementProperty[])),
  ];
  return properties.map((property) => {
    const of = (sign: string) => real.filter(({ ratings }) => ratings[property] === sign);
    const [sufficient, insufficient, indeterminate] = [of("+"), of("-"), of("?")];
    const decided = [...sufficient, ...insufficient];
    const people = decided.reduce((sum, { n }) => sum + n, 0);
    const share = sufficient.length / Math.max(1, decided.length);
    const rating =
      decided.length === 0
        ? "indeterminate"
        : share >= AGREEMENT
          ? "sufficient"
          : share <= 1 - AGREEMENT
            ? "insufficient"
            : "inconsistent";
    const lowered = [
      ...(decided.length === 1 ? (["one-study"] as const) : []),
      ...(rating === "inconsistent" ? (["inconsistent"] as const) : []),
      ...(people < VERY_FEW_PEOPLE
        ? (["very-few-people"] as const)
        : people < FEW_PEOPLE
          ? (["few-people"] as const)
          : []),
    ];
    const steps = lowered.reduce((sum, why) => sum + (why === "very-few-people" ? 2 : 1), 0);
    return {
      property,
      rating,
      sufficient: sufficient.length,
      insufficient: insufficient.length,
      indeterminate: indeterminate.length,
      people,
      quality: rating === "indeterminate" ? null : (QUALITIES[Math.min(steps, 3)] ?? null),
      lowered: rating === "indeterminate" ? [] : lowered,
    };
  });
}
