import { readFileSync } from "node:fs";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { completeRows } from "../../../src/data/transform/select";
import { nineTable } from "../../support/table";

interface HullReference {
  readonly n: number;
  readonly matrix: number[][];
  readonly most: number;
  readonly caf: number[];
  readonly df: number[];
  /** Not given where the matrix is not positive definite: there are no points. */
  readonly onHull?: number[] | undefined;
  readonly factors?: number | undefined;
}
interface TestsReference {
  readonly data: number[][];
  /** "NA" where lavaan has no scaled test: on nine.csv three factors run into a Heywood case. */
  readonly chiSquare: (number | "NA")[];
  readonly df: number[];
  readonly p: (number | "NA")[];
}
/** What scripts/reference/dimensions.R gives. */
export const reference = JSON.parse(
  readFileSync(new URL("../../reference/dimensions.json", import.meta.url), "utf8"),
) as {
  readonly hull: Record<string, HullReference>;
  readonly tests: Record<"nine" | "lsat6" | "holzinger", TestsReference>;
  readonly held: { item: string; "chisq.scaled": number; "df.scaled": number; "pvalue.scaled": number };
  readonly general: Record<
    string,
    {
      n: number;
      matrix: number[][];
      factors: number;
      ecv: number;
      omegaHierarchical: number;
      ecvFirst: number;
    }
  >;
};

const tableOf = (rows: readonly (readonly number[])[], scale: "ordinal" | "continuous") =>
  fromAnswers({
    scale,
    items: Object.fromEntries(rows[0]!.map((_, j) => [`v${j + 1}`, rows.map((row) => row[j]!)])),
  });
/** The answers that the tests are of. */
export const testedTables = {
  nine: () => completeRows(nineTable("binary")),
  lsat6: () => tableOf(reference.tests.lsat6.data, "ordinal"),
  holzinger: () => tableOf(reference.tests.holzinger.data, "continuous"),
};
