import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { chiSquareUpper, fUpper } from "../../numeric/distributions/special";
import { designOrPeople } from "../design/design-or-people";
import { rowFactor } from "../design/row-variables";
import type { SampleDesign } from "../design/sample-design";
import type { AssociationStatistic, AssociationTest } from "./association-result";
import { type CrossTable, crossTable } from "./cross-table";
import { type DesignEffects, designEffects } from "./design-effects";

export interface AssociationOptions {
  /** A grouping, crossed groupings or an ordinal item by name, or levels by row of the table. */
  readonly rows: string | Grouping;
  readonly columns: string | Grouping;
  /** Default "F". */
  readonly statistic?: AssociationStatistic | undefined;
  /** That of the whole sample (`sampleDesign`); the table's own, a cluster's label being unique, where not given. */
  readonly design?: SampleDesign | undefined;
}

/**
 * Rao and Scott's test of association in an r x c table: Pearson's X2 corrected by the generalized design effects of the
 * log cross-product ratios.
 *
 * Rows where one of the two is unknown are outside the analysis; their sampling units stay in the design, and its degrees of
 * freedom (units less strata of the whole sample) are those below F.
 *
 * @throws ItemwiseError "unknown-variable", "wrong-length", "clusters-straddle-strata"
 * @see Rao & Scott (1984), Annals of Statistics, 12, 46-60; Thomas & Rao (1987), JASA, 82, 630-636.
 *   Reference: R's survey, `svychisq(statistic = "F")` and `"Chisq"`.
 *
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
    typeof given === "string" ? rowFactor(table, given) : checked(table, given);
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
  const result = tested(table, cross, { statistic, design: options.design });
  if (!("code" in result)) return { ...record, ...result, warnings };
  const message = `${rows.name} by ${columns.name}: ${result.message}`;
  const none = { pearson: null, value: null, df: null, dfDenominator: null, p: null };
  return { ...record, ...none, warnings: [...warnings, { ...result, message }] };
}

type Tested = Pick<AssociationTest, "pearson" | "value" | "df" | "dfDenominator" | "p">;

/** The test, or why there is none. */
function tested(
  table: PatternTable,
  cross: CrossTable,
  {
    statistic,
    design: given,
  }: { readonly statistic: AssociationStatistic; readonly design: SampleDesign | undefined },
): Tested | Warning {
  if (cross.rowLevels.length < 2 || cross.columnLevels.length < 2) {
    return { code: "one-level-factor", message: "one of the two has a single level: there is no test." };
  }
  const design = given ?? designOrPeople(table);
  const effects = designEffects(table, design, cross);
  const units = design.unitsIn.reduce((sum, count) => sum + count - 1, 0);
  if (effects === null || !(units > 0)) {
    const message = "the sample does not tell how far the shares vary: there is no test.";
    return { code: "no-association-test", message };
  }
  const pearson = cross.n * cross.pearson;
  return { pearson, ...distribution(statistic, pearson, { ...effects, units }) };
}

function distribution(
  statistic: AssociationStatistic,
  pearson: number,
  { size, sum, squares, units }: DesignEffects & { readonly units: number },
): Omit<Tested, "pearson"> {
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
  const names = [...shares.keys()]
    .filter((k) => shares[k] === 0)
    .map((k) => {
      const row = rowLevels[Math.floor(k / columnLevels.length)];
      return `${rows} ${row} with ${columns} ${columnLevels[k % columnLevels.length]}`;
    });
  if (names.length === 0) return [];
  const message = `Nobody has ${names.join("; ")}: the test of ${rows} by ${columns} takes these cells as empty.`;
  return [{ code: "empty-cell", message }];
}

function checked(table: PatternTable, factor: Grouping): Grouping {
  if (factor.codes.length === table.rows) return factor;
  const message = `${factor.name} has ${factor.codes.length} levels by row, the table ${table.rows} rows.`;
  throw new ItemwiseError("wrong-length", message, {
    hint: "Give one for each row, -1 where it is unknown.",
  });
}
