import { ordinalItems, pairEstimate } from "../correlation/ordinal/ordinal-pairs";
import { productMoment } from "../correlation/pairs/product-moment";
import type { AnalyzedItem, PatternTable } from "../data/answers/pattern-table";
import { itemScores, scoreSums } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import { ItemwiseError, type Warning } from "../errors";
import { type Interval, intervalOn } from "../numeric/distributions/interval";
import { deviationsOf, type Estimate, errorOf, momentOf } from "../survey/design/estimate";
import { surveyRegression } from "../survey/regression/survey-regression";
import { type CountRate, countRate } from "./count-rate";
import { type Domain, domainOf } from "./domain";
import * as messages from "./messages";
import { serialCorrelation } from "./serial-correlation";

/** Scale of an external variable. */
export type OutsideScale = "binary" | "ordinal" | "continuous" | "count";

/** The correlation of a score with an external variable. */
export interface ScoreAssociation {
  readonly coefficient: "pearson" | "polyserial" | "biserial" | "polychoric" | "tetrachoric";
  /** People with both, and with the score. */
  readonly people: number;
  readonly scored: number;
  /** With an interval on Fisher's z scale; null where undefined. */
  readonly correlation: Interval | null;
  readonly domain: Domain;
  /** Per standard deviation of the score: odds ratio, or rate ratio of a count. */
  readonly ratio: ScoreRatio | null;
  readonly warnings: readonly Warning[];
}

/** "logistic": odds; the others rates, with the reason for the model. */
export interface ScoreRatio extends Omit<Interval, "se"> {
  readonly model: "logistic" | CountRate["model"];
  readonly overdispersion: CountRate["overdispersion"] | null;
}

/** A table with a score's items and an external variable. */
export interface AssociationInput {
  readonly table: PatternTable;
  /** Ids of the items that add up to the score. */
  readonly items: readonly string[];
  /** Id of the external variable among the table's items. */
  readonly outside: string;
  readonly scale: OutsideScale;
}

/**
 * The correlation of a sum score (of complete answers) with an external variable, with design-based 95 % intervals: for a
 * sum, Pearson with continuous variables and counts, polyserial with ordered and biserial with binary ones; for a single
 * ordered item, polyserial, polychoric or tetrachoric. With a binary variable also the odds ratio, with a count the rate
 * ratio, per standard deviation of the score.
 * @throws ItemwiseError "unknown-item"
 * @see Devlin, Gnanadesikan & Kettenring (1975), Biometrika, 62, 531-545; Olsson, Drasgow & Dorans (1982),
 *   Psychometrika, 47, 337-347; Binder (1983), International Statistical Review, 51, 279-292. Reference: R `cor`, psych
 *   `biserial` and `polyserial`, survey `svyglm`, lavaan `lavCor`.
 * @example
 * ```ts
 * const items = { a: [1, 2, 2, 3, 4, 5], b: [2, 1, 3, 3, 5, 4], anxiety: [0, 1, 3, 2, 5, 6] };
 * const table = fromAnswers({ items, scale: "continuous" });
 * const found = scoreAssociation({ table, items: ["a", "b"], outside: "anxiety", scale: "continuous" });
 * found.correlation?.estimate.toFixed(3); // "0.949"
 * ```
 */
export function scoreAssociation({ scale, ...input }: AssociationInput): ScoreAssociation {
  const { items } = input;
  const { chosen, score, variable, domain } = scoreWithVariable(input);
  const item = items.length === 1 ? chosen.items[0] : undefined;
  const found = correlate(chosen, { score, variable, domain, scale, item });
  const { linear, warnings } = found;
  const inside = linear !== null && Math.abs(linear.value) <= 1;
  const correlation = linear !== null && inside ? intervalOn("z", errorOf(linear, domain)) : null;
  const ratio = ratioOf(chosen, { score, variable, domain, scale });
  // Without variance there is no correlation either, which has a warning.
  const lacksRatio = ratio === null && linear !== null && (scale === "binary" || scale === "count");
  return {
    coefficient: found.coefficient,
    people: domain.people,
    scored: domainOf(chosen, [score]).people,
    correlation,
    domain,
    ratio,
    warnings: [
      ...warnings,
      ...(correlation !== null && correlation.se === null ? [noVariation()] : []),
      ...(linear === null || inside ? [] : [impossibleCorrelation(found.coefficient, linear.value)]),
      ...(lacksRatio ? [noRatio(scale)] : []),
    ],
  };
}

/** The score and the variable by row of a table, and the people with both. */
export function scoreWithVariable({ table, items, outside }: Omit<AssociationInput, "scale">) {
  const chosen = selectItems({ ...table, groupings: [] }, [...items, outside]);
  const at = chosen.items.length - 1;
  const variable = itemScores(chosen, at);
  const score = scoreSums(
    chosen,
    Array.from({ length: at }, (_, item) => item),
  );
  return { chosen, score, variable, domain: domainOf(chosen, [score, variable]) };
}

interface Sides {
  readonly score: Float64Array;
  readonly variable: Float64Array;
  readonly domain: Domain;
  readonly scale: OutsideScale;
}

interface Correlated {
  readonly coefficient: ScoreAssociation["coefficient"];
  readonly linear: Estimate | null;
  readonly warnings: readonly Warning[];
}

function correlate(
  table: PatternTable,
  { score, variable, domain, scale, item }: Sides & { readonly item: AnalyzedItem | undefined },
): Correlated {
  const ordered = scale === "binary" || scale === "ordinal";
  const single = item !== undefined && item.scale === "ordinal";
  if (single && ordered) return latent(table, item.categories.length === 2 && scale === "binary", domain);
  if (!single && !ordered) {
    const { estimate: linear } = productMoment(table, score, variable);
    return { coefficient: "pearson", linear, warnings: linear === null ? [noVariation()] : [] };
  }
  const [numbers, answers] = single
    ? [variable, placesOf(table, 0)]
    : [score, placesOf(table, table.items.length - 1)];
  const linear = serialCorrelation(numbers, answers, domain);
  const two = single ? item.categories.length === 2 : scale === "binary";
  return {
    coefficient: two ? "biserial" : "polyserial",
    linear,
    warnings: linear === null ? [noVariation()] : [],
  };
}

/** An item's answers by index, NaN where missing. */
function placesOf({ columns }: PatternTable, item: number): Float64Array {
  return Float64Array.from(columns[item] ?? [], (place) => (place < 0 ? Number.NaN : place));
}

/** For two items with categories. */
function latent(table: PatternTable, both: boolean, { rows }: Domain): Correlated {
  const coefficient = both ? "tetrachoric" : "polychoric";
  const included = new Uint8Array(table.rows);
  for (const row of rows) included[row] = 1;
  try {
    const { items, solve } = ordinalItems(table, included);
    const [first, second] = items;
    const linear = first && second ? pairEstimate(solve(0, 1), [first, second], included) : null;
    return { coefficient, linear, warnings: linear === null ? [noVariation()] : [] };
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return { coefficient, linear: null, warnings: [{ code: error.code, message: error.message }] };
  }
}

function noVariation(): Warning {
  return { code: "no-variation", message: messages.noVariation() };
}

function impossibleCorrelation(coefficient: string, estimate: number): Warning {
  return {
    code: "correlation-beyond-1",
    message: messages.correlationBeyond1({ coefficient, estimate }),
  };
}

function noRatio(scale: OutsideScale): Warning {
  return {
    code: "no-ratio",
    message: scale === "count" ? messages.noRateRatio() : messages.noOddsRatio(),
  };
}

/** Per standard deviation of the score among people with both, taken as known. */
function ratioOf(table: PatternTable, { score, variable, domain, scale }: Sides): ScoreRatio | null {
  if (scale !== "binary" && scale !== "count") return null;
  const unit = inDeviations(score, domain);
  if (unit === null) return null;
  if (scale === "count") {
    const found = domain.rows.every((row) => variable[row]! % 1 === 0)
      ? countRate(unit, variable, domain)
      : null;
    if (found === null) return null;
    const { estimate, low, high } = found.ratio;
    return { model: found.model, estimate, low, high, overdispersion: found.overdispersion };
  }
  const values = placesOf(table, table.items.length - 1);
  const { coefficients } = surveyRegression(
    table,
    { name: "outside", values, context: null, missing: "known" },
    { terms: [["score"]], numeric: [{ name: "score", values: unit }], margins: [] },
  );
  const slope = coefficients.find(({ term }) => term === "score");
  if (slope === undefined) return null;
  return {
    model: "logistic",
    estimate: slope.oddsRatio,
    low: slope.low,
    high: slope.high,
    overdispersion: null,
  };
}

/** Standardized values; null where they do not vary. */
function inDeviations(values: Float64Array, { weight, rows }: Domain): Float64Array | null {
  const deviations = deviationsOf(weight, values);
  const { value: sd } = momentOf(weight, deviations, deviations).sqrt();
  const first = rows[0] ?? 0;
  const mean = values[first]! - deviations[first]!;
  return sd > 1e-12 * (1 + Math.abs(mean)) ? deviations.map((value) => value / sd) : null;
}
