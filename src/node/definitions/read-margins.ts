import { readMargins } from "../../data/csv/read-margins";
import { ItemwiseError } from "../../errors";
import { type Measure, type MeasureCalibration, parseMeasure } from "../../measures/measure";
import { readTable } from "../files/read-table";

/**
 * The measure with population margins from a CSV file with the columns `margin` (a grouping, or a crossing such as
 * "sex x age"), `level` and `people`.
 * @throws ItemwiseError "bad-margins" with row and column, "bad-measure" where a margin is no grouping, "no-file"
 */
export async function withMargins(
  measure: Measure,
  path: string | undefined,
  {
    method,
    bounds,
  }: {
    readonly method: MeasureCalibration["method"] | undefined;
    readonly bounds: MeasureCalibration["bounds"] | undefined;
  },
): Promise<Measure> {
  if (path === undefined) {
    if (method === undefined && bounds == null) return measure;
    throw new ItemwiseError("bad-margins", "A way of calibrating was given, and no population margins.", {
      hint: "Name the file of margins (--margins margins.csv).",
    });
  }
  const table = await readTable(path);
  const margins = readMargins(table);
  return parseMeasure({ ...measure, calibration: { method, bounds, margins } }, table.file);
}
