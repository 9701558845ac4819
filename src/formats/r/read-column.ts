import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import type { LabelledColumn, NumberColumn } from "../kit/labelled-table";
import { type Facts, factsOf, tagOf } from "./column-facts";
import type { RContext, RNotes } from "./r-notes";
import { classesOf, isNumbers, namesOf, type RList, type RNumbers, type RValue, textsOf } from "./r-value";

/** Classes that change nothing of how values are read, or that are heeded. */
const KNOWN = new Set(
  (
    "factor ordered Date IDate POSIXct POSIXt difftime hms ITime haven_labelled haven_labelled_spss labelled " +
    "labelled_spss spss_labelled vctrs_vctr double numeric integer logical character AsIs noquote matrix array integer64"
  ).split(" "),
);
const SECONDS: Readonly<Record<string, number>> = {
  secs: 1,
  mins: 60,
  hours: 3600,
  days: 86_400,
  weeks: 604_800,
};

/**
 * A data frame's column as a table's.
 *
 * @throws ItemwiseError "unsupported-column" for lists, complex numbers and whatever else no cell can hold
 */
export function readColumn(name: string, value: RValue, context: RContext): LabelledColumn {
  const { notes, memory } = context;
  if (value.type === "list" && classesOf(value).includes("POSIXlt")) return clockTimes(name, value, context);
  if (value.type !== "character" && !isNumbers(value)) throw refused(memory.file, name, value);
  const facts = factsOf(name, value, context);
  if (value.type === "character") return { ...facts, type: "text", values: value.values };
  for (const other of classesOf(value)) {
    if (!KNOWN.has(other)) notes.of(name, `Of R's class "${other}", and read as plain values`);
  }
  if (classesOf(value).includes("integer64")) return integers64(facts, value, memory.file);
  return numbers(facts, value, notes);
}

function numbers(facts: Facts, value: RNumbers, notes: RNotes): NumberColumn {
  const { name } = facts;
  const classes = classesOf(value);
  if (value.notNumbers > 0) notes.of(name, "NaN, which R tells from NA, is read as no value");
  if (classes.includes("factor")) notes.of(name, "Factors are read as R counts their levels, from 1");
  const { type, values } = typed(name, value, classes, notes);
  return { ...facts, type, values, tags: tagsOf(name, value, notes) };
}

function typed(
  name: string,
  { type, values, attributes }: RNumbers,
  classes: readonly string[],
  notes: RNotes,
): Pick<NumberColumn, "type" | "values"> {
  if (classes.includes("Date")) return { type: "date", values };
  if (classes.includes("POSIXct")) {
    const zone = textsOf(attributes.get("tzone"))[0] || "the time zone of whoever looks";
    if (!/^(UTC|GMT|Etc\/UTC)$/.test(zone)) notes.of(name, `Times are read in UTC; R shows them in ${zone}`);
    return { type: "datetime", values };
  }
  if (classes.includes("ITime")) return { type: "time", values };
  if (classes.includes("difftime")) {
    const units = textsOf(attributes.get("units"))[0] ?? "secs";
    const seconds = SECONDS[units];
    if (seconds === undefined) return { type: "number", values };
    if (seconds > 1) notes.of(name, `Durations in ${units} are read as seconds`);
    return { type: "time", values: seconds > 1 ? values.map((value) => value * seconds) : values };
  }
  return { type: type === "logical" ? "boolean" : "number", values };
}

function tagsOf(name: string, { tags }: RNumbers, notes: RNotes): Uint8Array | null {
  if (tags === null) return null;
  return tags.map((character) => {
    const tag = tagOf(character);
    if (tag === null) notes.of(name, `The kind of missing "${String.fromCharCode(character)}" is not kept`);
    return tag ?? 0;
  });
}

function refused(file: string, name: string, value: RValue): ItemwiseError {
  const isFrame = classesOf(value).includes("data.frame");
  const what =
    value.type === "list" ? (isFrame ? "a data frame" : "a list") : "name" in value ? value.name : value.type;
  return new ItemwiseError(
    "unsupported-column",
    `${file}, column "${name}": it holds ${what}, which no cell can.`,
    {
      hint: `Leave it out or make it plain; in R: x[["${name}"]] <- NULL; saveRDS(x, "file.rds").`,
    },
  );
}

const NA = -0x8000_0000_0000_0000n;

/** Package bit64's whole numbers, which lie in the bits of real ones; text where one is beyond 2^53. */
function integers64(facts: Facts, value: RNumbers, file: string): LabelledColumn {
  const { bits } = value;
  if (bits === null) {
    const problem = "its integers of 64 bits are not kept in a file of R's ASCII form";
    throw new ItemwiseError("unsupported-column", `${file}, column "${facts.name}": ${problem}.`, {
      hint: 'Save it in binary form; in R: saveRDS(x, "file.rds").',
    });
  }
  const values = Float64Array.from(value.values, (_, index) => {
    const whole = BigInt.asIntN(64, bits(index));
    return whole === NA ? Number.NaN : Number(whole);
  });
  if (values.every((number) => Number.isNaN(number) || Number.isSafeInteger(number))) {
    return { ...facts, type: "number", values, tags: null };
  }
  const texts = Array.from(values, (number, index) =>
    Number.isNaN(number) ? null : BigInt.asIntN(64, bits(index)).toString(),
  );
  return { ...facts, type: "text", values: texts };
}

const PARTS = ["year", "mon", "mday", "hour", "min", "sec"];

/** R's POSIXlt: a list of years, months and so on, which shows the clock of some place. */
function clockTimes(name: string, list: RList, { rows, notes, memory }: RContext): NumberColumn {
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
