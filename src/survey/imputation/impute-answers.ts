import type { PatternTable } from "../../data/answers/pattern-table";
import { createRandom, type Random } from "../../numeric/random/random";
import { drawEstimates, type Fit, fitModel, modeUpdater, NEARLY_CONVERGED, nextSpread } from "./answer-model";
import {
  type Answers,
  type Factors,
  factorsOf,
  isYes,
  oddsOfProfile,
  setAnswer,
  yesAmongKnown,
} from "./answers";
import { splitMissing } from "./missing-rows";
import { type AnswerColumn, type Target, targetsOf, unitsOf } from "./predictors";
import { profilesOf } from "./profiles";

export interface Imputations {
  /** The table with a row for each person with a missing answer; cells are unchanged. */
  readonly table: PatternTable;
  /** Those rows, ascending. */
  readonly open: Int32Array;
  readonly times: number;
  /** By column of the table: 0 or 1, row of `open` x imputation. */
  readonly drawn: readonly Uint8Array[];
  /** Imputations with the odds of a yes multiplied, by the factor; empty for contexts. */
  readonly shifted: ReadonlyMap<number, readonly Uint8Array[]>;
}

export interface ImputeOptions {
  readonly seed: number;
  /** By column of the table, what it is. */
  readonly columns: readonly AnswerColumn[];
  /** Number of imputations; 20 by default. */
  readonly imputations?: number | undefined;
  /** Odds multipliers; none by default. */
  readonly odds?: readonly number[] | undefined;
}

const IMPUTATIONS = 20;
const BURN_IN = 3;
/** Sweeps between imputations. In the sample survey draws six apart correlate by .02 to .09, ten by .03 to .08. */
const SWEEPS = 6;
/** Sweeps of contexts given the items. */
const CONTEXT_SWEEPS = 4;
/** Sweeps of items under multiplied odds, from the end of the sweeps with the factor before. */
const SHIFT_SWEEPS = 3;
/** First stream of the seed for draws under multiplied odds. */
const SHIFT_STREAM = 1_000_000;

/**
 * Multiple imputation of yes-or-no answers by chained equations: each item by logistic regression on the other items,
 * all groupings, strata, the log of the weight and how others of the cluster answered. The items' effects vary over the
 * levels of the first grouping, shrunk by a normal prior with estimated spread. Coefficients are drawn from the normal
 * approximation of their posterior, whose priors keep them finite under perfect prediction. Contexts are drawn given
 * the items: no wherever the item is no.
 *
 * A person's answers are drawn jointly, so that a share of yes to any of several items lies between that with all
 * missing answers no and all yes. Odds multipliers apply to every missing answer given the person's other answers,
 * under the coefficients of the known ones.
 * @param whole cells 1 (yes), 0 (no) and negative (missing), with groupings, strata and clusters
 * @returns the same for the same seed; null where no answer is missing
 * @see van Buuren (2018), Flexible imputation of missing data; White, Royston & Wood (2011), Statistics in Medicine,
 * 30, 377-399 (perfect prediction); Gelman, Jakulin, Pittau & Su (2008), Annals of Applied Statistics, 2, 1360-1383
 * (priors). Checked by distribution against R's mice 3.17.0 (scripts/reference/imputation.R).
 */
export function imputeAnswers(
  whole: PatternTable,
  { seed, columns, imputations = IMPUTATIONS, odds = [] }: ImputeOptions,
): Imputations | null {
  const { table, open } = splitMissing(whole);
  if (open.length === 0) return null;
  const items = columns.flatMap(({ parent }, column) => (parent === null ? [column] : []));
  const units = unitsOf(table, open, profilesOf(table, items));
  const targets = targetsOf(table, units, columns);
  const first = targets.filter(({ parent }) => parent === null);
  const later = targets.filter(({ parent }) => parent !== null);
  const { answers } = units;
  const random = createRandom(seed);
  fillByShares(answers, targets, random);
  const fits = new Map<Target, Fit>();
  for (const target of [...repeated(first, BURN_IN), ...repeated(later, BURN_IN)]) {
    const fit = nextFit(answers, target, fits.get(target));
    fits.set(target, fit);
    drawMissing(answers, target, {
      odds: missingOdds(answers, target, drawEstimates(fit, random)),
      shift: 1,
      random,
    });
  }
  const follow = new Map([...fits].map(([target, fit]) => [target, modeUpdater(answers, target, fit)]));
  const noDraws = (): Uint8Array => new Uint8Array(open.length * imputations);
  const drawn = columns.map(noDraws);
  const none = new Uint8Array();
  const ofItems = () => columns.map(({ parent }) => (parent === null ? noDraws() : none));
  const shifted = new Map(odds.map((factor) => [factor, ofItems()]));
  for (let chain = 1; chain <= imputations; chain++) {
    const own: Answers = { ...answers, state: answers.state.slice() };
    const last = runChain(own, { first, later, follow, random: createRandom(seed, chain) });
    writeDraws(drawn, own, chain - 1);
    for (const [factor, draws] of shifted) {
      const random = createRandom(seed, SHIFT_STREAM + chain);
      for (const target of repeated(first, SHIFT_SWEEPS))
        drawMissing(own, target, { odds: last.get(target)!, shift: factor, random });
      writeDraws(draws, own, chain - 1);
    }
  }
  return { table, open, times: imputations, drawn, shifted };
}

/** A fit during burn-in, when the spread of shrunken effects follows the data too. */
function nextFit(answers: Answers, target: Target, last: Fit | undefined): Fit {
  if (last === undefined) return fitModel(answers, target, null, NEARLY_CONVERGED);
  const spread = nextSpread(answers, target, last);
  return spread === last.spread
    ? modeUpdater(answers, target, last)(answers)
    : fitModel(answers, target, { mode: last.mode, spread });
}

/** Writes the answers of people with missing answers in one imputation. */
function writeDraws(
  draws: readonly Uint8Array[],
  { state, words, firstOpen, profile }: Answers,
  time: number,
): void {
  const open = profile.length - firstOpen;
  draws.forEach((column, j) => {
    const times = column.length / open;
    const [word, shift] = [j >> 5, j & 31];
    for (let at = 0, to = time; to < column.length; at++, to += times)
      column[to] = (state[(firstOpen + at) * words + word]! >> shift) & 1;
  });
}

const repeated = <T>(list: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => list).flat();

/** One chain from the end of the burn-in; returns the odds by the last coefficients. */
function runChain(
  answers: Answers,
  chain: {
    readonly first: readonly Target[];
    readonly later: readonly Target[];
    readonly follow: ReadonlyMap<Target, (now: Answers) => Fit>;
    readonly random: Random;
  },
): Map<Target, MissingOdds> {
  const { first, later, follow, random } = chain;
  const fits = new Map<Target, Fit>();
  const drawn = new Map<Target, MissingOdds>();
  const sweep = (targets: readonly Target[], at: number): void => {
    for (const target of targets) {
      if (at % 3 === 0) fits.set(target, follow.get(target)!(answers));
      const odds = missingOdds(answers, target, drawEstimates(fits.get(target)!, random));
      drawn.set(target, odds);
      drawMissing(answers, target, { odds, shift: 1, random });
    }
  };
  for (let at = 0; at < SWEEPS; at++) sweep(first, at);
  fillByShares(answers, later, random);
  for (let at = 0; at < CONTEXT_SWEEPS; at++) sweep(later, at);
  return drawn;
}

/** Parts of the odds of a no that do not depend on other answers. */
interface MissingOdds {
  /** By missing unit of the target; 0 where not computed yet. */
  readonly base: Float64Array;
  readonly factors: Factors;
}

function missingOdds(answers: Answers, target: Target, estimates: Float64Array): MissingOdds {
  return { base: new Float64Array(target.missing.length), factors: factorsOf(answers, target, estimates) };
}

/** Draws a column's missing answers; `shift` multiplies the odds of a yes. */
function drawMissing(
  answers: Answers,
  { target, parent, missing, missingRow, mask }: Target,
  drawn: { readonly odds: MissingOdds; readonly shift: number; readonly random: Random },
): void {
  const { state, words, profile } = answers;
  const { odds, shift, random } = drawn;
  const { base, factors } = odds;
  const { columns } = factors;
  const [at, bit] = [target >> 5, 1 << (target & 31)];
  const [above, aboveBit] = parent === null ? [0, 0] : [parent >> 5, 1 << (parent & 31)];
  for (let i = 0; i < missing.length; i++) {
    const unit = missing[i]!;
    const bits = unit * words;
    if (parent !== null && (state[bits + above]! & aboveBit) === 0) {
      state[bits + at]! &= ~bit;
      continue;
    }
    if (base[i] === 0) base[i] = oddsOfProfile(answers, factors, profile[unit]!);
    let against = base[i]!;
    for (let word = 0; word < words; word++) {
      const start = (missingRow[i]! * words + word) * 32;
      for (let left = state[bits + word]! & mask[word]!; left !== 0; left &= left - 1)
        against *= columns[start + 31 - Math.clz32(left & -left)]!;
    }
    if (random.uniform() * (shift + against) < shift) state[bits + at]! |= bit;
    else state[bits + at]! &= ~bit;
  }
}

/** Starts from yes as often as among known answers. */
function fillByShares(answers: Answers, targets: readonly Target[], random: Random): void {
  for (const target of targets) {
    const { yes, all } = yesAmongKnown(answers, target);
    for (const unit of target.missing) {
      const isOpen = target.parent === null || isYes(answers, unit, target.parent);
      setAnswer(answers, unit, target.target, isOpen && random.uniform() * (all + 1) < yes + 0.5);
    }
  }
}
