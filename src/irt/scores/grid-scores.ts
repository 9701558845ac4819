/** Sums of answers on a grid where each item loads on one factor: distributions are added up axis by axis. */
import { addAt, dotAt, multiplyAt } from "../../numeric/linear-algebra/ranges";
import { inOrder, itemsOf, placesInOrder } from "../estimation/e-step/grid-order";
import type { FittedGrid } from "../estimation/fitted-curves";
import { sumScoreLikelihoods } from "./sum-score-likelihoods";

/** A factor's items' sum, and that of all others' items. */
interface FactorSums {
  readonly items: readonly number[];
  /** sums of the factor's own items x points: probabilities at its points. */
  readonly own: Float64Array;
  /** sums of the other factors' items x points: together with the factor's points. */
  readonly others: Float64Array;
}

function sumsByFactor({ size, dimensions, weights, factorOf, curves }: FittedGrid): FactorSums[] {
  const factors = Array.from({ length: dimensions }, (_, factor) => {
    const items = itemsOf(factorOf, factor);
    const own = items.map((item) => curves[item]!);
    return { items, own: sumScoreLikelihoods(own, size) };
  });
  return factors.map((factor, f) => {
    const rest = [...factors.keys()].filter((other) => other !== f);
    const places = placesInOrder([f, ...rest], size);
    let others = inOrder(weights, places, new Float64Array(places.length));
    let sums = 1;
    for (const other of rest.reverse()) {
      ({ table: others, sums } = summedOut({ table: others, sums }, factors[other]!.own, size));
    }
    return { ...factor, others };
  });
}

/** Sums out a table's last axis; the sum of that factor's items is added to the sum of those before. */
function summedOut(
  { table, sums }: { table: Float64Array; sums: number },
  own: Float64Array,
  size: number,
): { table: Float64Array; sums: number } {
  const left = table.length / sums / size;
  const more = own.length / size;
  const all = sums + more - 1;
  const out = new Float64Array(all * left);
  for (let before = 0; before < sums; before++) {
    for (let score = 0; score < more; score++) {
      const to = (before + score) * left;
      const from = before * left * size;
      for (let x = 0; x < left; x++) out[to + x]! += dotAt(table, from + x * size, own, score * size, size);
    }
  }
  return { table: out, sums: all };
}

/** By factor: probability of every sum of all items together with each of the factor's points, sums x points. */
export function sumsOnGrid(grid: FittedGrid): Float64Array[] {
  const { size } = grid;
  return sumsByFactor(grid).map(({ own, others }) => {
    const [some, more] = [own.length / size, others.length / size];
    const out = new Float64Array((some + more - 1) * size);
    const both = new Float64Array(size);
    for (let score = 0; score < some; score++) {
      for (let other = 0; other < more; other++) {
        multiplyAt(both, 0, own, score * size, others, other * size, size);
        addAt(out, (score + other) * size, 1, both, 0, size);
      }
    }
    return out;
  });
}

/** What `restScoreTables` gives at all points of the grid. */
export function restScoresOnGrid(grid: FittedGrid): Float64Array[] {
  const { size, curves } = grid;
  const tables: Float64Array[] = [];
  for (const { items, others } of sumsByFactor(grid)) {
    const more = others.length / size;
    for (const item of items) {
      const curve = curves[item]!;
      const rest = sumScoreLikelihoods(
        items.filter((other) => other !== item).map((other) => curves[other]!),
        size,
      );
      const some = rest.length / size;
      const width = some + more - 1;
      const table = new Float64Array((curve.length / size) * width);
      const both = new Float64Array(size);
      for (let category = 0; category * size < curve.length; category++) {
        for (let score = 0; score < some; score++) {
          multiplyAt(both, 0, curve, category * size, rest, score * size, size);
          for (let other = 0; other < more; other++)
            table[category * width + score + other]! += dotAt(others, other * size, both, 0, size);
        }
      }
      tables[item] = table;
    }
  }
  return tables;
}
