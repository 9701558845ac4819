import { holm } from "../numeric/distributions/holm";
import { surveyDomains } from "../survey/estimates/domains";
import { linearizedMeans } from "../survey/estimates/linearized";
import { shareFreedom, shareInterval } from "../survey/estimates/share-interval";
import { surveyEstimates } from "../survey/estimates/survey-estimates";
import { orderedTerms, termName } from "../survey/regression/model-columns";
import { type WaldTest, waldTest } from "../survey/regression/regression-parts";
import { type Exposure, numberExposure } from "./class-assignment";
import { meansByLevel, type OutcomeRequest } from "./outcome-by-level";
import { countLevels, lastNumber } from "./outcome-levels";
import {
  combinationInfluences,
  covarianceOf,
  LEVELS,
  NUMBER,
  type OutcomeFrame,
  type OutcomeModel,
  outcomeModel,
} from "./outcome-model";
import type { OutcomeByNumber, OutcomeLevel, OutcomeTrend, StandardizedLevel } from "./outcomes-result";
import { eValue } from "./standardized";

/** Larger numbers of different experiences are joined: few people report them. */
const MAX_NUMBER = 3;

/**
 * An outcome by the number of different experiences: observed means, and standardized means with everybody at each
 * number, with ratios and differences to none; tests for trend, for departure from it, and for its interaction with
 * groupings. Numbers with too few people are joined from the top.
 * @param numbers by row: different experiences, NaN where one was not answered
 * @param options.items how many are counted; `last`: the highest number published elsewhere
 * @returns null where fewer than two numbers have enough people
 * @see Graubard & Korn (1999), Biometrics, 55, 652-659 (standardization); Finkelhor, Ormrod & Turner (2007), Child Abuse &
 *   Neglect, 31, 7-26 (number of different kinds). Reference: R's survey (scripts/reference/outcomes.R).
 * @example
 * ```ts
 * const said = Array.from({ length: 200 }, (_, person) => Number(person >= 100));
 * const table = fromAnswers({ items: { asked: said, anxiety: said.map((one, person) => Number(person % 100 < 10 + 20 * one)) } });
 * const [numbers, values] = table.columns.map((column) => Float64Array.from(column));
 * const outcome = { name: "anxiety", family: "binary", values };
 * const rule = { leastPeople: 25, fewPeople: 50, leastCount: 5 };
 * const asked = { table, design: surveyDesign(table), outcome, allowed: [], groups: [], rule };
 * const { levels } = outcomeByNumber(asked, numbers, { items: 1, last: 1 });
 * levels[1].observed.ratio.estimate.toFixed(6); // "3.000000"
 * ```
 */
export function outcomeByNumber(
  asked: OutcomeRequest,
  numbers: Float64Array,
  { items, last: shown }: { readonly items: number; readonly last: number },
): OutcomeByNumber | null {
  const { table, outcome, allowed, groups, rule } = asked;
  const most = Math.min(MAX_NUMBER, shown, items);
  const last = lastNumber(table, numbers, { outcome, most, rule });
  if (last === null) return null;
  const exposure = numberExposure(numbers, last);
  const alone = meansByLevel(asked, exposure, { allowed: [], reference: 0 });
  const isAlone = allowed.length === 0;
  const beside = isAlone ? alone : meansByLevel(asked, exposure, { allowed, reference: 0 });
  const isShown = beside.levels !== null;
  const terms = allowed.map(({ name }) => [name]);
  const levelOf = (row: number): number => exposure.observed[row]!;
  const counted = countLevels(table, outcome, { levels: last + 1, levelOf });
  return {
    n: Math.round(alone.frame.n),
    adjustedN: isAlone ? null : Math.round(beside.frame.n),
    levels: counted.map(({ n }, number): OutcomeLevel => {
      const level = alone.levels?.[number];
      return {
        number,
        orMore: number === last && last < items,
        n: Math.round(n),
        fewPeople: n < rule.fewPeople,
        observed: level === undefined ? null : observedLevel(level, asked, { exposure, at: number }),
        adjusted: isAlone ? null : (beside.levels?.[number] ?? null),
      };
    }),
    trend: isShown ? outcomeTrend(beside.frame, terms) : null,
    interactions: isShown ? outcomeInteractions(beside.frame, terms, groups) : [],
    eValue: isShown && outcome.family === "binary" ? eValues(beside.levels?.at(-1)) : null,
  };
}

/** The observed level: a share with the interval of shares. */
function observedLevel(
  level: StandardizedLevel,
  { table, design, outcome }: OutcomeRequest,
  { exposure, at }: { readonly exposure: Exposure; readonly at: number },
): StandardizedLevel {
  if (outcome.family !== "binary") return level;
  const values = outcome.values.map((value, row) =>
    exposure.observed[row] === at && table.weight[row]! > 0 ? value : Number.NaN,
  );
  const everybody = surveyDomains(design, null);
  const [exact] = surveyEstimates(linearizedMeans(values, everybody));
  if (exact === undefined) return level;
  const { estimate, se } = level.mean;
  const { low, high } = shareInterval({ ...exact, estimate }, shareFreedom(values, everybody)?.[0] ?? null);
  return { ...level, mean: { estimate, se: exact.se ?? se, low, high } };
}

/** Of a risk ratio and of its interval's end next to 1. */
function eValues(level: StandardizedLevel | undefined): OutcomeByNumber["eValue"] {
  const ratio = level?.ratio ?? null;
  if (ratio === null) return null;
  const { estimate, low, high } = ratio;
  const nearerLimit = estimate > 1 ? low : high;
  if (nearerLimit === null) return null;
  const includesOne = estimate > 1 ? nearerLimit <= 1 : nearerLimit >= 1;
  return { estimate: eValue(estimate), limit: includesOne ? 1 : eValue(nearerLimit) };
}

type Terms = readonly (readonly string[])[];

/** The adjusted change per experience, and the departure of means from linearity. */
function outcomeTrend(frame: OutcomeFrame, allowed: Terms): OutcomeTrend | null {
  const line = outcomeModel(frame, [[NUMBER], ...allowed]);
  const found = line && termOf(line, [[NUMBER], ...allowed], [NUMBER]);
  if (line === null || found === null || found.test === null) return null;
  const { test } = found;
  const [[estimate = 0], [variance = 0]] = [found.estimates, found.covariance];
  const terms = [[NUMBER], [LEVELS], ...allowed];
  const curve = frame.exposure.levels.length > 2 ? outcomeModel(frame, terms) : null;
  const departure = curve && (termOf(curve, terms, [LEVELS])?.test ?? null);
  return { estimate, se: Math.sqrt(variance), ...test, departure };
}

/** Whether the adjusted change per experience differs between the levels of each grouping. */
function outcomeInteractions(
  frame: OutcomeFrame,
  allowed: Terms,
  groups: readonly string[],
): OutcomeByNumber["interactions"] {
  const tests = groups.flatMap((group) => {
    const terms = [[NUMBER], ...allowed, [NUMBER, group]];
    const model = outcomeModel(frame, terms);
    const test = model && (termOf(model, terms, [NUMBER, group])?.test ?? null);
    return test === null ? [] : [{ group, ...test }];
  });
  const adjusted = holm(tests.map(({ p }) => p ?? 1));
  return tests.map((test, at) => ({ ...test, adjustedP: test.p === null ? null : (adjusted[at] ?? null) }));
}

interface TestedTerm {
  readonly estimates: Float64Array;
  readonly covariance: Float64Array;
  readonly test: WaldTest | null;
}

/** A term's coefficients that are not linearly dependent on earlier ones. */
function termOf(model: OutcomeModel, terms: Terms, wanted: readonly string[]): TestedTerm | null {
  const { basis, columns, df } = model;
  const term = orderedTerms(terms).findIndex((names) => termName(names) === termName(wanted));
  const places = basis.flatMap((j, k) => (columns[j]?.term === term ? [k] : []));
  if (places.length === 0) return null;
  const estimates = Float64Array.from(places, (k) => model.estimates[k]!);
  const chosen = new Float64Array(places.length * basis.length);
  places.forEach((k, at) => {
    chosen[at * basis.length + k] = 1;
  });
  const covariance = covarianceOf(model.frame, places.length, combinationInfluences(model, chosen));
  // NaN where a replicate weight leaves nobody.
  const isTested = df > 0 && !covariance.some(Number.isNaN);
  return { estimates, covariance, test: isTested ? waldTest(estimates, covariance, df) : null };
}
