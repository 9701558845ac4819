import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtItemFit } from "../model/irt-result";
import { effectivePeople } from "./effective-people";
import { type ScoredAnswers, scoredAnswers } from "./local-dependence";

export type MeanSquares = Pick<IrtItemFit, "id" | "outfit" | "outfitZ" | "infit" | "infitZ">;

/**
 * Outfit and infit of every item at people's EAP scores: with y the category less its expectation and W its variance,
 * the mean of y^2 / W, and the sum of y^2 over that of W. Values near 1 are expected; z is their cube root standardized,
 * nearly normal. With design weights people count as many as are effective.
 * @returns null where an item does not vary or an answer should be impossible, and of the nominal model, whose categories have no numbers
 * @see Wright & Masters (1982), Rating scale analysis, chapter 5. Checked against mirt 1.45.1's
 *   `itemfit(fit_stats = "infit")`.
 * @example
 * ```ts
 * const random = createRandom(7);
 * const people = Array.from({ length: 800 }, () => random.normal());
 * const answer = (cut: number) => people.map((trait) => (1.7 * trait + random.normal() > cut ? 1 : 0));
 * const table = fromAnswers({ items: { a: answer(-1), b: answer(0), c: answer(0), d: answer(1) } });
 * const { fitted } = fitStructure(table, { kind: "one factor" }, { model: "Rasch" });
 * meanSquares(fitted).every(({ infit }) => infit !== null && infit > 0.5 && infit < 1.5); // true
 * ```
 */
export function meanSquares(fitted: FittedIrt, scored: ScoredAnswers = scoredAnswers(fitted)): MeanSquares[] {
  const { model } = fitted;
  return model.items.map(({ id }, item) =>
    model.name === "nominal"
      ? { id, outfit: null, outfitZ: null, infit: null, infitZ: null }
      : { id, ...ofItem(fitted, scored, item) },
  );
}

function ofItem(
  { table, group }: FittedIrt,
  { answers, weight, curves }: ScoredAnswers,
  item: number,
): Omit<MeanSquares, "id"> {
  const column = answers.columns[item]!;
  const own = curves[item]!;
  let [all, squares, fourths, sum, variance, spread] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < answers.rows; row++) {
    if (column[row]! < 0) continue;
    let expected = 0;
    for (let k = 0, at = row; at < own.length; k++, at += answers.rows) expected += k * own[at]!;
    let [second, fourth] = [0, 0];
    for (let k = 0, at = row; at < own.length; k++, at += answers.rows) {
      const square = (k - expected) * (k - expected);
      second += own[at]! * square;
      fourth += own[at]! * square * square;
    }
    if (!(second > 0)) continue;
    const n = weight[row]!;
    const square = (column[row]! - expected) * (column[row]! - expected);
    all += n;
    squares += (n * square) / second;
    fourths += (n * fourth) / second / second;
    sum += n * square;
    variance += n * second;
    spread += n * (fourth - second * second);
  }
  if (!(all > 0)) return { outfit: null, outfitZ: null, infit: null, infitZ: null };
  const rows = Array.from(group.keys()).filter((row) => group[row]! >= 0 && table.columns[item]![row]! >= 0);
  const people = effectivePeople(table, rows);
  const [outfit, infit] = [squares / all, sum / variance];
  return {
    outfit: finiteOrNull(outfit),
    outfitZ: standardized(outfit, (fourths / all - 1) / people),
    infit: finiteOrNull(infit),
    infitZ: standardized(infit, (spread * all) / (variance * variance) / people),
  };
}

/** Wilson & Hilferty's cube root. @param variance of the mean square */
function standardized(meanSquare: number, variance: number): number | null {
  if (!(variance > 0)) return null;
  const deviation = Math.sqrt(variance);
  const cubeRoot = meanSquare > 0 ? exp(log(meanSquare) / 3) : 0;
  return finiteOrNull((cubeRoot - 1) * (3 / deviation) + deviation / 3);
}

/** Answers that the model calls impossible have no finite figure. */
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
