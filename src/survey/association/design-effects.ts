import type { PatternTable } from "../../data/answers/pattern-table";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { influenceCovariance } from "../design/influence-covariance";
import type { SampleDesign } from "../design/sample-design";
import type { CrossTable } from "./cross-table";

/** The generalized design effects of a table of two factors. */
export interface DesignEffects {
  /** Number of generalized design effects, their sum and the sum of their squares. */
  readonly size: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Design effects of the contrasts C log p of the cells: eigenvalues of (C'D C / n)^-1 (C'D V D C), D having the reciprocals of the shares (0 for
 * an empty cell) and V being the shares' covariance under the design. Null where there are none.
 *
 * @see Rao & Scott (1984), Annals of Statistics, 12, 46-60, section 3
 */
export function designEffects(
  table: PatternTable,
  design: SampleDesign,
  cross: CrossTable,
): DesignEffects | null {
  const { shares, cell, weight, n } = cross;
  const [rows, columns] = [cross.rowLevels.length, cross.columnLevels.length];
  const size = (rows - 1) * (columns - 1);
  const inverse = shares.map((share) => (share > 0 ? 1 / share : 0));
  const contrasts = ratioContrasts(rows, columns);
  const simple = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      for (let k = 0; k < shares.length; k++) {
        simple[i * size + j]! += (contrasts[i]![k]! * inverse[k]! * contrasts[j]![k]!) / n;
      }
    }
  }
  const factor = choleskyFactor(simple, size);
  if (factor === null) return null;
  const center = contrasts.map((contrast) =>
    contrast.reduce((sum, value, k) => sum + value * inverse[k]! * shares[k]!, 0),
  );
  const read = (row: number, into: Float64Array): void => {
    const k = cell[row]!;
    for (let i = 0; i < size; i++) into[i] = (contrasts[i]![k]! * inverse[k]! - center[i]!) / weight;
  };
  const included = Uint8Array.from(cell, (k) => Number(k >= 0));
  const complex = influenceCovariance({ size, rows: table.rows, included, read }, table, design);
  const ratio = choleskySolve(factor, complex, { n: size, columns: size });
  let [sum, squares] = [0, 0];
  for (let i = 0; i < size; i++) {
    sum += ratio[i * size + i]!;
    for (let j = 0; j < size; j++) squares += ratio[i * size + j]! * ratio[j * size + i]!;
  }
  return sum > 0 ? { size, sum, squares } : null;
}

/** By cross-product ratio with the last row and column: +1, -1, -1 and +1 in its four cells. */
function ratioContrasts(rows: number, columns: number): Float64Array[] {
  const out: Float64Array[] = [];
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  for (let i = 0; i < lastRow; i++) {
    for (let j = 0; j < lastColumn; j++) {
      const contrast = new Float64Array(rows * columns);
      contrast[i * columns + j] = 1;
      contrast[lastRow * columns + lastColumn] = 1;
      contrast[i * columns + lastColumn] = -1;
      contrast[lastRow * columns + j] = -1;
      out.push(contrast);
    }
  }
  return out;
}
