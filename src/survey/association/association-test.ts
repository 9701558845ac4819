import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { chiSquareUpper, fUpper } from "../../numeric/distributions/special";
import { choleskyFactor, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { influenceCovariance } from "../design/influence-covariance";
import { rowFactor } from "../design/row-variables";
import { designDegreesOfFreedom, designOrPeople, type SampleDesign } from "../design/sample-design";
import * as messages from "../messages";
import { type CrossTable, crossTable } from "./cross-table";

export interface AssociationOptions {
  /** A grouping, crossed groupings or an ordinal item by name, or levels by row of the table. */
  readonly rows: string | Grouping;
  readonly columns: string | Grouping;
  readonly statistic?: AssociationStatistic | undefined;
  /** The whole sample's design (`sampleDesign`); by default the table's own, with unique cluster labels. */
  readonly design?: SampleDesign | undefined;
}

/**
 * Rao and Scott's test of association in an r x c table: Pearson's X2 corrected by the generalized design effects of
 * the log cross-product ratios.
 *
 * Rows with an unknown factor are outside the analysis; their sampling units stay in the design, whose degrees of
 * freedom (units minus strata of the whole sample) are F's denominator.
 * @throws ItemwiseError "unknown-variable", "wrong-length", "clusters-straddle-strata"
 * @see Rao & Scott (1984), Annals of Statistics, 12, 46-60; Thomas & Rao (1987), JASA, 82, 630-636.
 *   Reference: R's survey, `svychisq(statistic = "F")` and `"Chisq"`.
 * @example
 * ```ts
 * const table = fromAnswers({
 *   items: { a: [0, 0, 0, 1, 0, 1, 1, 1] },
 *   groups: { sex: ["boy", "boy", "boy", "boy", "girl", "girl", "girl", "girl"] },
 * });
 * const test = associationTest(table, { rows: "sex", columns: "a" });
 * test.pearson.toFixed(6); // "2.000000"
 * test.value.toFixed(6); // "1.750000"
 * [test.df, test.dfDenominator]; // [1, 7]
 * ```
 */
export function associationTest(table: PatternTable, options: AssociationOptions): AssociationTest {
  const factor = (given: string | Grouping): Grouping =>
    typeof given === "string" ? rowFactor(table, given) : checkLength(table, given);
  const [rows, columns] = [factor(options.rows), factor(options.columns)];
  const statistic = options.statistic ?? "F";
  const cross = crossTable(table, rows, columns);
  const { shares, rowLevels, columnLevels, n } = cross;
  const width = columnLevels.length;
  const record = {
    rows: rows.name,
    columns: columns.name,
    statistic,
    n,
    rowLevels,
    columnLevels,
    proportions: rowLevels.map((_, i) => Array.from(shares.subarray(i * width, (i + 1) * width))),
  };
  const warnings = emptyCells(cross, [rows.name, columns.name]);
  const result = computeTest(table, cross, { statistic, design: options.design });
  if (typeof result !== "string") return { ...record, ...result, warnings };
  const none = { pearson: null, value: null, df: null, dfDenominator: null, p: null };
  return { ...record, ...none, warnings: [...warnings, untested(result, [rows.name, columns.name])] };
}

type Untested = "one-level-factor" | "no-association-test";

function untested(code: Untested, [rows, columns]: readonly [string, string]): Warning {
  const word = code === "one-level-factor" ? messages.singleLevel : messages.noAssociationTest;
  return { code, message: word({ rows, columns }) };
}

type TestFigures = Pick<AssociationTest, "pearson" | "value" | "df" | "dfDenominator" | "p">;

function computeTest(
  table: PatternTable,
  cross: CrossTable,
  {
    statistic,
    design: given,
  }: { readonly statistic: AssociationStatistic; readonly design: SampleDesign | undefined },
): TestFigures | Untested {
  if (cross.rowLevels.length < 2 || cross.columnLevels.length < 2) return "one-level-factor";
  const design = given ?? designOrPeople(table);
  const effects = designEffects(table, design, cross);
  const units = design.replicates
    ? designDegreesOfFreedom(design, table.count)
    : design.unitsIn.reduce((sum, count) => sum + count - 1, 0);
  if (effects === null || !(units > 0)) return "no-association-test";
  const pearson = cross.n * cross.pearson;
  return { pearson, ...distribution(statistic, pearson, { ...effects, units }) };
}

function distribution(
  statistic: AssociationStatistic,
  pearson: number,
  { size, sum, squares, units }: DesignEffects & { readonly units: number },
): Omit<TestFigures, "pearson"> {
  if (statistic === "Chisq") {
    const value = (pearson * size) / sum;
    return { value, df: size, dfDenominator: null, p: chiSquareUpper(value, size) };
  }
  const value = pearson / sum;
  const df = sum ** 2 / squares;
  return { value, df, dfDenominator: df * units, p: fUpper(value, df, df * units) };
}

function emptyCells(
  { shares, rowLevels, columnLevels }: CrossTable,
  [rows, columns]: readonly [string, string],
): Warning[] {
  const cells = [...shares.keys()]
    .filter((k) => shares[k] === 0)
    .map((k) => {
      const row = rowLevels[Math.floor(k / columnLevels.length)] ?? "";
      return messages.cell({ rows, row, columns, column: columnLevels[k % columnLevels.length] ?? "" });
    });
  if (cells.length === 0) return [];
  return [{ code: "empty-cell", message: messages.emptyCells({ cells, rows, columns }) }];
}

function checkLength(table: PatternTable, factor: Grouping): Grouping {
  if (factor.codes.length === table.rows) return factor;
  const [n, rows] = [String(factor.codes.length), String(table.rows)];
  throw new ItemwiseError("wrong-length", () => messages.levelsByRow({ factor: factor.name, n, rows }), {
    hint: messages.levelsByRowHint,
  });
}

interface DesignEffects {
  /** Their number, sum and sum of squares. */
  readonly size: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * Design effects of the contrasts C log p of the cells (Rao & Scott 1984, section 3): eigenvalues of (C'D C / n)^-1
 * (C'D V D C) for D with the reciprocals of the shares (0 for an empty cell) and V the shares' design covariance. Null
 * where there are none.
 */
function designEffects(table: PatternTable, design: SampleDesign, cross: CrossTable): DesignEffects | null {
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
  const complex = influenceCovariance(
    { size, rows: table.rows, included, read, meanOver: weight },
    table,
    design,
  );
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

/** "F": second-order correction (both moments, on the design's degrees of freedom); "Chisq": first-order (the mean). */
export type AssociationStatistic = "F" | "Chisq";

export interface AssociationTest {
  readonly rows: string;
  readonly columns: string;
  readonly statistic: AssociationStatistic;
  /** People with known levels of both. */
  readonly n: number;
  /** Levels that have people. */
  readonly rowLevels: readonly string[];
  readonly columnLevels: readonly string[];
  /** Weighted shares of the cells by row and column; they add up to 1. */
  readonly proportions: readonly (readonly number[])[];
  /** Pearson's X2 of the shares times n; null, as all below, where there is no test. */
  readonly pearson: number | null;
  /** F: X2 over the sum of the design effects. Chisq: X2 over their mean. */
  readonly value: number | null;
  readonly df: number | null;
  /** Null for Chisq. */
  readonly dfDenominator: number | null;
  readonly p: number | null;
  readonly warnings: readonly Warning[];
}
