import { ItemwiseError } from "../../../errors";
import { chiSquareUpper } from "../../../numeric/distributions/special";
import type { FittedModel } from "../estimation/fitted-model";
import { columnReader } from "../estimation/jacobian";
import { scoreTester } from "./score-tester";

/** What giving up one constraint on one row would bring. */
export interface ReleaseTest {
  /** Index into `table.parameters`. */
  readonly row: number;
  /** Score statistic on one degree of freedom, and its probability. */
  readonly score: number;
  readonly p: number;
  /** Expected change of the row's value. */
  readonly epc: number;
}

/**
 * Tests rows of a model one at a time: a free row that is held equal to others as a parameter of its own, a fixed row
 * as a free one (Sörbom 1989). The statistics are the naive ones, also after a robust estimator, as lavaan's are.
 *
 * @param fitted the model at its solution
 * @param rows indices into `table.parameters`
 * @returns one for each row, null where the released parameter would not be identified, or where nothing holds it
 * @throws ItemwiseError "bad-model" for a derived row
 * @see Reference: lavaan's `lavTestScore(epc = TRUE)`.
 */
export function scoreTests(fitted: FittedModel, rows: readonly number[]): (ReleaseTest | null)[] {
  const test = scoreTester(fitted);
  const columns = columnReader(fitted);
  return rows.map((row) => {
    const parameter = fitted.table.parameters[row];
    if (parameter === undefined || parameter.role === "derived") throw notReleasable(row);
    const tested = test?.({ group: parameter.group, slopes: columns(row) }) ?? null;
    if (tested === null) return null;
    const own = parameter.free < 0 ? 0 : tested.others[parameter.free]!;
    return { row, score: tested.score, p: chiSquareUpper(tested.score, 1), epc: tested.epc + own };
  });
}

function notReleasable(row: number): ItemwiseError {
  return new ItemwiseError("bad-model", `The model has no row ${row} that could be released.`, {
    hint: "Rows that follow from others cannot be freed.",
  });
}
