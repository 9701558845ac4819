import { ItemwiseError } from "../../errors";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { fittedCurves } from "../estimation/fitted-curves";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";
import { eapScores } from "../scores/eap-scores";
import { distinctAnswers, fittedAnswers } from "../scores/person-scores";
import { effectivePeople } from "./effective-people";
import { itemParameters } from "./sx2";

export interface GroupedItemFit {
  readonly id: string;
  readonly x2: number;
  readonly df: number;
  /** Null where no degrees of freedom are left. */
  readonly p: number | null;
  readonly g2: number;
  readonly g2Df: number;
  readonly g2P: number | null;
}

/** Scores closer than this are equal. */
const SAME = 1e-8;

/**
 * X2 (Bock 1972) and G2 (McKinley & Mills 1985) of every item of one factor: people are divided by their EAP score into
 * groups of equal size (those with equal scores in the same proportions of answers), and each group's answers compared
 * with the model's at its mean score. Degrees of freedom are groups times categories less 1, less the item's free
 * parameters; G2 leaves out cells without answers, with their degrees of freedom. **The scores come from the answers
 * tested: with few items true models are rejected far too often** (Orlando & Thissen 2000), so that reports have S-X2.
 * @param options.bins number of groups of people
 * @throws ItemwiseError "several-factors"
 * @see Bock (1972), Psychometrika, 37, 29-51; McKinley & Mills (1985), Applied Psychological Measurement, 9, 49-57.
 *   Checked against mirt 1.45.1's `itemfit(fit_stats = c("X2", "G2"))`.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" });
 * groupedItemFit(fitted, { bins: 10 }).map(({ df }) => df); // [8, 8, 8, 8]
 * ```
 */
export function groupedItemFit(
  fitted: FittedIrt,
  { bins = 10 }: { readonly bins?: number | undefined } = {},
): GroupedItemFit[] {
  const { model } = fitted;
  refuseSeveral(model);
  const of = sorted(fitted);
  return model.items.map(({ id, categories }, item) => {
    const total = { x2: 0, g2: 0, df: 0, g2Df: 0 };
    model.groups.forEach((_, group) => {
      const people = of(group, item);
      if (people.length > 0) addBins(fitted, { group, item, categories, bins, people }, total);
    });
    const free = itemParameters(model, item);
    const [df, g2Df] = [Math.max(0, total.df - free), Math.max(0, total.g2Df - free)];
    const probability = (chiSquare: number, own: number): number | null =>
      own > 0 ? chiSquareUpper(chiSquare, own) : null;
    return {
      id,
      x2: total.x2,
      df,
      p: probability(total.x2, df),
      g2: 2 * total.g2,
      g2Df,
      g2P: probability(2 * total.g2, g2Df),
    };
  });
}

/** @throws ItemwiseError "several-factors" */
export function refuseSeveral({ factors }: FittedIrt["model"]): void {
  if (factors.length === 1) return;
  throw new ItemwiseError("several-factors", () => messages.groupedByOne({ factors }), {
    hint: messages.groupedByOneHint,
  });
}

/** People with a score and an answer to an item. */
export interface People {
  readonly score: number;
  readonly category: number;
  readonly n: number;
}

/** People of a group who answered an item, by ascending score. */
function sorted(fitted: FittedIrt): (group: number, item: number) => People[] {
  const { table, group: groupOf } = fitted;
  const answers = distinctAnswers(fittedAnswers(fitted));
  const { estimates } = eapScores(fitted);
  const order = Array.from({ length: answers.rows }, (_, row) => row).sort(
    (one, other) => estimates[one]! - estimates[other]! || one - other,
  );
  const weight = new Float64Array(answers.rows);
  answers.of.forEach((own, row) => {
    if (own >= 0) weight[own]! += table.weight[row]!;
  });
  return (group, item) => {
    const column = answers.columns[item]!;
    const own = order.filter((row) => answers.group[row] === group && column[row]! >= 0);
    const rows = Array.from(groupOf.keys()).filter(
      (row) => groupOf[row] === group && table.columns[item]![row]! >= 0,
    );
    const scale = effectivePeople(table, rows) / own.reduce((sum, row) => sum + weight[row]!, 0);
    return own.map((row) => ({ score: estimates[row]!, category: column[row]!, n: scale * weight[row]! }));
  };
}

/** Adds what people in ascending order of their scores contribute to X2 and G2. */
export function addBins(
  fitted: FittedIrt,
  about: { group: number; item: number; categories: number; bins: number; people: readonly People[] },
  total: { x2: number; g2: number; df: number; g2Df: number },
): void {
  const { group, item, categories, bins, people } = about;
  const size = people.reduce((sum, { n }) => sum + n, 0) / bins;
  const observed = new Float64Array(bins * categories);
  const scores = new Float64Array(bins);
  let [bin, room] = [0, size];
  for (let start = 0, end = 0; start < people.length; start = end) {
    while (end < people.length && people[end]!.score - people[start]!.score < SAME) end++;
    const block = people.slice(start, end);
    const all = block.reduce((sum, { n }) => sum + n, 0);
    for (let left = all; left > SAME * size; ) {
      const taken = bin === bins - 1 ? left : Math.min(left, room);
      for (const { score, category, n } of block) {
        observed[bin * categories + category]! += (n * taken) / all;
        scores[bin]! += (n * score * taken) / all;
      }
      left -= taken;
      room -= taken;
      if (room <= SAME * size && bin < bins - 1) [bin, room] = [bin + 1, size];
    }
  }
  const means = scores.map((sum, b) => {
    let n = 0;
    for (let k = 0; k < categories; k++) n += observed[b * categories + k]!;
    return sum / n;
  });
  const curves = fittedCurves(fitted, group, means)[item]!;
  for (let b = 0; b < bins; b++) {
    const own = observed.subarray(b * categories, (b + 1) * categories);
    const n = own.reduce((sum, value) => sum + value, 0);
    own.forEach((count, k) => {
      const expected = n * curves[k * bins + b]!;
      total.x2 += (count - expected) ** 2 / expected;
      if (count > 0) total.g2 += count * log(count / expected);
    });
    total.df += categories - 1;
    total.g2Df += own.filter((count) => count > 0).length - 1;
  }
}
