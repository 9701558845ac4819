import { parseNumber } from "../../data/csv/cell-text";
import { ItemwiseError } from "../../errors";
import { type Measure, type MeasureCalibration, parseMeasure } from "../../measures/measure";
import { readTable } from "../files/read-table";

const COLUMNS = ["margin", "level", "people"] as const;

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
  const { file, header, columns, rows } = await readTable(path);
  const wrong = (where: string, problem: string): ItemwiseError =>
    new ItemwiseError("bad-margins", `${file}${where}: ${problem}.`, {
      hint: "A row has the name of a grouping (margin), one of its levels (level) and its people in the population (people).",
    });
  const [names = [], levels = [], sizes = []] = COLUMNS.map((name) => {
    const cells = columns[header.findIndex((own) => own.trim().toLowerCase() === name)];
    if (cells === undefined) throw wrong("", `there is no column "${name}"`);
    return cells.map((cell) => cell.trim());
  });
  const margins: Record<string, Record<string, number>> = {};
  for (let row = 0; row < rows; row++) {
    const [name = "", level = "", size = ""] = [names[row], levels[row], sizes[row]];
    const people = parseNumber(size);
    const where = `, row ${row + 2}`;
    if (people === null || people <= 0)
      throw wrong(where, `"${size}" in column "people" is no number above 0`);
    const own = Object.hasOwn(margins, name) ? (margins[name] ?? {}) : {};
    if (Object.hasOwn(own, level)) throw wrong(where, `"${level}" of "${name}" was given before`);
    margins[name] = { ...own, [level]: people };
  }
  return parseMeasure({ ...measure, calibration: { method, bounds, margins } }, file);
}
