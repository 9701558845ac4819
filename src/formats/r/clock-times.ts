import { damagedFile } from "../kit/byte-reader";
import type { NumberColumn } from "../kit/labelled-table";
import type { RContext } from "./r-notes";
import { isNumbers, namesOf, type RList, textsOf } from "./r-value";

const PARTS = ["year", "mon", "mday", "hour", "min", "sec"];

/** R's POSIXlt: a list of years, months and so on, which shows the clock of some place. */
export function clockTimes(name: string, list: RList, { rows, notes, memory }: RContext): NumberColumn {
  memory.take(8 * rows);
  const names = namesOf(list, list.values.length);
  const parts = PARTS.map((part) => {
    const found = list.values[names.indexOf(part)];
    const values = isNumbers(found) ? found.values : new Float64Array();
    if (rows > 0 && (values.length === 0 || values.length > rows)) {
      throw damagedFile(memory.file, `column "${name}" has times without their ${part}.`);
    }
    return values;
  });
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map(
      (part) => part[row % part.length] ?? Number.NaN,
    );
    const day0 = new Date(0).setUTCFullYear(year + 1900, month, day);
    return day0 / 1000 + 3600 * hour + 60 * minute + second;
  });
  const zone = textsOf(list.attributes.get("tzone"))[0] || "the place where it was made";
  notes.of(name, `Times are those of clocks in ${zone}`);
  const facts = {
    name,
    label: textsOf(list.attributes.get("label"))[0] || null,
    valueLabels: [],
    missing: [],
  };
  return { ...facts, level: null, attributes: {}, type: "datetime", values, tags: null };
}
