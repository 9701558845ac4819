import type { MissingRule } from "../correlation/correlation-matrix";
import { covarianceMatrix } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { splitHalves } from "../data/transform/resample";
import { filterRows, selectItems } from "../data/transform/select";
import { ItemwiseError, nullIfProblem } from "../errors";
import { cfa } from "../factor/cfa/cfa";
import type { CfaResult } from "../factor/cfa/cfa-result";
import { tuckerCongruence } from "../factor/efa/congruence";
import { briefFitOf } from "../factor/model/fit-result";
import { fitStructure } from "../irt/estimation/fit-structure";
import { factorInformation } from "../irt/information/information-curves";
import type { FittedIrt } from "../irt/model/fitted-irt";
import { type Structure, structureWithout } from "../measures/structure";
import { createRandom } from "../numeric/random/random";
import { sum } from "../numeric/sums/sum";
import { reliability } from "../reliability/reliability";
import { chooseItems, type ItemPool } from "./choose-items";
import * as messages from "./messages";
import type { ShortForm, ShortFormChoice, ShortFormFit } from "./short-form-result";

/** Levels of the range over which information is summed. */
const LEVELS = 21;

/**
 * A short form: items are chosen in a random half of the people by each factor's information over a range in an item
 * response model of the structure (`chooseItems`), and evaluated in the other half: reliability of both scores, their
 * correlation corrected for common items, fit and congruence of the structure without the other items, and share of
 * information kept.
 * @param table the survey as analyzed, without strata and clusters: halves are of people
 * @param declared the model; its factors balance content
 * @param options.by the grouping within whose levels halves are drawn
 * @throws ItemwiseError "impossible-short-form", and as `fitStructure`
 * @see Levy, P. (1967). Journal of Clinical Psychology, 23, 84-86; Cronbach, Schoenemann & McKie (1965), Educational
 *   and Psychological Measurement, 25, 291-312 (alpha by strata); van der Linden (2005), Linear models for optimal test
 *   design.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 600 }, () => random.normal());
 * // The higher the place, the more an item says of the trait.
 * const answer = (place: number) => people.map((trait) => Number(0.6 * place * trait + random.normal() > 0.5));
 * const table = fromAnswers({ items: { a: answer(1), b: answer(2), c: answer(3), d: answer(4) } });
 * const factors = [{ id: "f", label: "F", items: ["a", "b", "c", "d"] }];
 * const structure = { id: "one", label: "One", model: "f =~ a + b + c + d", factors };
 * const form = shortForm(table, structure, { items: 2, range: [-1, 2], least: 2, seed: 1, missing: "pairwise" });
 * form.chosen; // ["c", "d"]
 * ```
 */
export function shortForm(
  table: PatternTable,
  declared: Structure,
  options: ShortFormChoice & {
    readonly seed: number;
    readonly missing: MissingRule;
    readonly by?: string | undefined;
  },
): ShortForm {
  const { items, range, least, seed, missing, by } = options;
  const known = table.items.map(({ id }) => id);
  const own = new Set(declared.factors.flatMap((factor) => factor.items));
  const ids = known.filter((id) => own.has(id));
  const structure = structureWithout(
    declared,
    [...own].filter((id) => !known.includes(id)),
  );
  if (structure === null || !(items >= 2 && items < ids.length)) {
    throw new ItemwiseError("impossible-short-form", () => messages.noShortForm({ items, all: ids.length }), {
      hint: () => messages.noShortFormHint({ most: ids.length - 1 }),
    });
  }
  const [first, second] = splitHalves(selectItems(table, ids), createRandom(seed), { by }).map((half) =>
    filterRows(half, (row) => half.count[row]! > 0),
  ) as [PatternTable, PatternTable];
  const pool = itemPool(fitStructure(first, structure, { missing, seed }).fitted, structure, {
    ids,
    range,
    least,
  });
  const found = chooseItems(pool, items, seed);
  const chosen = found.items.map((place) => ids[place]!);
  return {
    items,
    range,
    least,
    structure: structure.id,
    chosen,
    of: ids,
    search: found.search,
    tried: found.tried,
    chosenIn: Math.round(sum(first.count)),
    judgedIn: Math.round(sum(second.count)),
    ...evaluate(second, structure, { ids, chosen, range, missing, seed }),
  };
}

interface Range {
  readonly ids: readonly string[];
  readonly range: readonly [number, number];
}

/** By item of `ids`, its information about a factor at each level of the range. */
function informationOverRange(fitted: FittedIrt, factor: number, { ids, range }: Range) {
  const about = factorInformation(fitted, factor);
  const [low, high] = range;
  const levels = Array.from(
    { length: LEVELS },
    (_, k) => about.mean + about.deviation * (low + ((high - low) * k) / (LEVELS - 1)),
  );
  const curves = about.items(levels);
  const none = new Float64Array(LEVELS);
  const information = ids.map((id) => curves[fitted.model.items.findIndex((item) => item.id === id)] ?? none);
  return { information, deviation: about.deviation };
}

function itemPool(
  fitted: FittedIrt,
  structure: Structure,
  { ids, range, least }: Range & { readonly least: number },
): ItemPool {
  return {
    size: ids.length,
    factors: structure.factors.map(({ id, items }) => {
      const places = items.flatMap((item) => (ids.includes(item) ? [ids.indexOf(item)] : []));
      const { information, deviation } = informationOverRange(fitted, fitted.model.factors.indexOf(id), {
        ids,
        range,
      });
      return {
        items: places,
        information,
        least: Math.min(least, places.length),
        precision: 1 / deviation ** 2,
      };
    }),
  };
}

type Evaluation = Pick<
  ShortForm,
  "factors" | "alpha" | "fullAlpha" | "correlation" | "fit" | "fullFit" | "warnings"
>;

function evaluate(
  half: PatternTable,
  structure: Structure,
  of: Range & {
    readonly chosen: readonly string[];
    readonly missing: MissingRule;
    readonly seed: number;
  },
): Evaluation {
  const { ids, chosen, range, missing, seed } = of;
  const { fitted } = fitStructure(half, structure, { missing, seed });
  const left = ids.filter((id) => !chosen.includes(id));
  const short = structureWithout(structure, left);
  const [fullModel, shortModel] = [structure, short].map((model) => fitConfirmatory(half, model, missing));
  const scale = { scale: "short form", structure: null, label: "Short form" };
  const alphaOf = (items: readonly string[]): ShortForm["alpha"] => {
    const { alpha, alphaInterval } = reliability(half, { ...scale, items }, { seed });
    return { estimate: alpha, interval: alphaInterval };
  };
  return {
    factors: structure.factors.map(({ id, label, items }, at) => {
      const { information } = informationOverRange(fitted, at, { ids, range });
      const kept = items.filter((item) => chosen.includes(item));
      const added = (places: readonly string[]): number =>
        places.reduce((all, item) => all + sum(information[ids.indexOf(item)] ?? []), 0);
      const whole = added(ids);
      return {
        id,
        label,
        items: kept,
        information: whole > 0 ? added(chosen) / whole : null,
        congruence: congruenceOf([fullModel, shortModel], id, kept),
      };
    }),
    alpha: alphaOf(chosen),
    fullAlpha: alphaOf(ids),
    correlation: separateCorrelation(half, structure, { ids, chosen }),
    fit: fitOf(shortModel),
    fullFit: fitOf(fullModel),
    warnings: shortModel ? [] : [{ code: "no-short-model", message: messages.noShortModel() }],
  };
}

/** The scores' covariance minus the common items' error variance; null where the result is no correlation. */
function separateCorrelation(
  half: PatternTable,
  { factors }: Structure,
  { ids, chosen }: { readonly ids: readonly string[]; readonly chosen: readonly string[] },
): number | null {
  const all = [...ids.keys()];
  const { covariance } = covarianceMatrix(half, { items: all, missing: "listwise" });
  const added = (rows: readonly number[], columns: readonly number[]): number =>
    rows.reduce((total, i) => total + columns.reduce((of, j) => of + covariance[i]![j]!, 0), 0);
  const variances = (places: readonly number[]): number =>
    places.reduce((total, i) => total + covariance[i]![i]!, 0);
  const factorOf = (id: string) => factors.find(({ items }) => items.includes(id));
  const errors = factors.map((factor) => {
    const whole = all.filter((place) => factorOf(ids[place]!) === factor);
    const own = whole.filter((place) => chosen.includes(ids[place]!));
    // True covariance is what an item shares with the others of its factor; a single item with those of the full form.
    const alike = own.length === 1 ? whole : own;
    const shared = (added(alike, alike) - variances(alike)) / Math.max(1, alike.length * (alike.length - 1));
    return variances(own) - own.length * shared;
  });
  const own = all.filter((place) => chosen.includes(ids[place]!));
  const correlation = (added(own, all) - sum(errors)) / Math.sqrt(added(own, own) * added(all, all));
  return correlation > 0 && correlation <= 1 ? correlation : null;
}

/** Null where the model is not identified or does not converge. */
function fitConfirmatory(
  half: PatternTable,
  structure: Structure | null,
  missing: MissingRule,
): CfaResult | null {
  if (structure === null) return null;
  const result = nullIfProblem(() => cfa(half, structure.model, { missing }));
  return result?.converged === true ? result : null;
}

function fitOf(result: CfaResult | null | undefined): ShortFormFit | null {
  if (!result) return null;
  const { reported } = result.fit;
  return { df: reported.df, ...briefFitOf(reported) };
}

function congruenceOf(
  results: readonly (CfaResult | null | undefined)[],
  factor: string,
  items: readonly string[],
): number | null {
  const [full = [], short = []] = results.map((result) =>
    items.flatMap(
      (item) =>
        result?.estimates.find(({ lhs, op, rhs }) => op === "=~" && lhs === factor && rhs === item)?.std ??
        [],
    ),
  );
  const areKnown = items.length >= 2 && full.length === items.length && short.length === items.length;
  return areKnown ? tuckerCongruence(full, short) : null;
}
