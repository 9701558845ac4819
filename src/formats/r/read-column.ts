import { ItemwiseError } from "../../errors";
import { damagedFile } from "../kit/byte-reader";
import {
  BARE_COLUMN,
  type LabelledColumn,
  type MissingValues,
  type NumberColumn,
  type ValueLabel,
} from "../kit/labelled-table";
import * as messages from "./messages";
import type { RContext, RNotes } from "./r-memory";
import {
  classesOf,
  isNumbers,
  namesOf,
  plainValues,
  type RList,
  type RNumbers,
  type RTexts,
  type RValue,
  textsOf,
} from "./r-value";

type Facts = Omit<LabelledColumn, "type" | "values" | "tags">;

const INTERPRETED = new Set([
  "class",
  "levels",
  "label",
  "labels",
  "value.labels",
  "na_values",
  "na_range",
  "dim",
  "dimnames",
]);
/** Attributes with more values are not kept. */
const MAX_ATTRIBUTE_VALUES = 10;
const LABEL_BYTES = 128;
const UNDERSCORE = 95;

/** A column's label, value labels and missing values, from attributes of base R and haven. */
function factsOf(name: string, value: RNumbers | RTexts, { notes, memory }: RContext): Facts {
  const { attributes } = value;
  const isFactor = classesOf(value).includes("factor");
  const labels = attributes.get("labels") ?? attributes.get("value.labels");
  for (const named of [labels, attributes.get("levels")]) {
    if (named !== undefined && "values" in named) memory.take(LABEL_BYTES * named.values.length);
  }
  return {
    name,
    label: textsOf(attributes.get("label"))[0] || null,
    valueLabels: isFactor ? levelLabels(value) : labelsOf(name, labels, notes),
    missing: isFactor ? missingLevels(value) : missingOf(value),
    level: isFactor ? (classesOf(value).includes("ordered") ? "ordinal" : "nominal") : null,
    attributes: furtherAttributes(name, value, notes),
  };
}

function levelLabels({ attributes }: RNumbers | RTexts): ValueLabel[] {
  const levels = attributes.get("levels");
  if (levels?.type !== "character") return [];
  return levels.values.map((level, index) => ({ value: index + 1, label: level ?? "NA" }));
}

/** The NA level that `addNA` makes. */
function missingLevels({ attributes }: RNumbers | RTexts): MissingValues[] {
  const levels = attributes.get("levels");
  if (levels?.type !== "character") return [];
  return levels.values.flatMap((level, index) => (level === null ? [{ value: index + 1 }] : []));
}

function labelsOf(column: string, labels: RValue | undefined, notes: RNotes): ValueLabel[] {
  if (labels?.type !== "character" && !isNumbers(labels)) return [];
  const names = namesOf(labels, labels.values.length);
  return Array.from<string | number | null>(labels.values).flatMap((value, index): ValueLabel[] => {
    const label = names[index] ?? "";
    if (value !== null && !Number.isNaN(value)) return [{ value, label }];
    const tag = isNumbers(labels) ? tagOf(labels.tags?.[index] ?? 0) : null;
    if (tag !== null && tag > 0) return [{ tag, label }];
    notes.of(column, messages.labelOfMissing({ label }));
    return [];
  });
}

function missingOf({ attributes }: RNumbers | RTexts): MissingValues[] {
  const [from, to] = plainValues(attributes.get("na_range"));
  return [
    ...plainValues(attributes.get("na_values")).map((value) => ({ value })),
    ...(typeof from === "number" && typeof to === "number" ? [{ from, to }] : []),
  ];
}

/** 1 to 26 for a letter, 27 for SAS's "_", 0 for none; null for any other character. */
function tagOf(character: number): number | null {
  const letter = (character | 32) - 96;
  if (character === 0) return 0;
  if (character === UNDERSCORE) return 27;
  return letter >= 1 && letter <= 26 && character >= 65 ? letter : null;
}

function furtherAttributes(
  name: string,
  { attributes }: RNumbers | RTexts,
  notes: RNotes,
): Record<string, string> {
  const further: [string, string][] = [];
  for (const [key, value] of attributes) {
    if (INTERPRETED.has(key)) continue;
    const plain = plainValues(value);
    if (plain.length > 0 && plain.length <= MAX_ATTRIBUTE_VALUES) further.push([key, plain.join(", ")]);
    else if (value.type !== "null") notes.of(name, messages.attributeLeft({ attribute: key }));
  }
  return Object.fromEntries(further);
}

/** Classes that are interpreted or change nothing. */
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

/** The column of a data frame as a table's; throws "unsupported-column" for lists, complex numbers and the like. */
export function readColumn(name: string, value: RValue, context: RContext): LabelledColumn {
  const { notes, memory } = context;
  if (value.type === "list" && classesOf(value).includes("POSIXlt")) return clockTimes(name, value, context);
  if (value.type !== "character" && !isNumbers(value)) throw unsupportedColumn(memory.file, name, value);
  const facts = factsOf(name, value, context);
  if (value.type === "character") return { ...facts, type: "text", values: value.values };
  for (const other of classesOf(value)) {
    if (!KNOWN.has(other)) notes.of(name, messages.otherClass({ type: other }));
  }
  if (classesOf(value).includes("integer64")) return integers64(facts, value, memory.file);
  return numbers(facts, value, notes);
}

function numbers(facts: Facts, value: RNumbers, notes: RNotes): NumberColumn {
  const { name } = facts;
  const classes = classesOf(value);
  if (value.notNumbers > 0) notes.of(name, messages.notNumbers());
  if (classes.includes("factor")) notes.of(name, messages.factors());
  const { type, values } = typedValues(name, value, classes, notes);
  return { ...facts, type, values, tags: tagsOf(name, value, notes) };
}

function typedValues(
  name: string,
  { type, values, attributes }: RNumbers,
  classes: readonly string[],
  notes: RNotes,
): Pick<NumberColumn, "type" | "values"> {
  if (classes.includes("Date")) return { type: "date", values };
  if (classes.includes("POSIXct")) {
    const zone = textsOf(attributes.get("tzone"))[0] || null;
    if (!/^(UTC|GMT|Etc\/UTC)$/.test(zone ?? "")) notes.of(name, messages.timesInUtc({ zone }));
    return { type: "datetime", values };
  }
  if (classes.includes("ITime")) return { type: "time", values };
  if (classes.includes("difftime")) {
    const units = textsOf(attributes.get("units"))[0] ?? "secs";
    const seconds = SECONDS[units];
    if (seconds === undefined) return { type: "number", values };
    if (seconds > 1) notes.of(name, messages.durations({ units }));
    return { type: "time", values: seconds > 1 ? values.map((value) => value * seconds) : values };
  }
  return { type: type === "logical" ? "boolean" : "number", values };
}

function tagsOf(name: string, { tags }: RNumbers, notes: RNotes): Uint8Array | null {
  if (tags === null) return null;
  return tags.map((character) => {
    const tag = tagOf(character);
    if (tag === null) notes.of(name, messages.kindOfMissing({ kind: String.fromCharCode(character) }));
    return tag ?? 0;
  });
}

function unsupportedColumn(file: string, name: string, value: RValue): ItemwiseError {
  const isFrame = classesOf(value).includes("data.frame");
  const held =
    "name" in value
      ? value
      : value.type === "list"
        ? ({ object: isFrame ? "frame" : "list", name: "" } as const)
        : ({ object: "named", name: value.type } as const);
  return new ItemwiseError(
    "unsupported-column",
    () => messages.unsupportedColumn({ file, column: name, object: held.object, name: held.name }),
    { hint: () => messages.unsupportedColumnHint({ column: name }) },
  );
}

const NA = -0x8000_0000_0000_0000n;

/** Integers of package bit64, stored in the bits of doubles; text where one is beyond 2^53. */
function integers64(facts: Facts, value: RNumbers, file: string): LabelledColumn {
  const { bits } = value;
  if (bits === null) {
    const column = facts.name;
    throw new ItemwiseError("unsupported-column", () => messages.longIntegers({ file, column }), {
      hint: messages.longIntegersHint,
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

/** R's POSIXlt: a list of years, months and so on, in some time zone. */
function clockTimes(name: string, list: RList, { rows, notes, memory }: RContext): NumberColumn {
  memory.take(8 * rows);
  const names = namesOf(list, list.values.length);
  const parts = PARTS.map((part) => {
    const found = list.values[names.indexOf(part)];
    const values = isNumbers(found) ? found.values : new Float64Array();
    if (rows > 0 && (values.length === 0 || values.length > rows)) {
      throw damagedFile(memory.file, () => messages.timesWithoutPart({ column: name, part }));
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
  const zone = textsOf(list.attributes.get("tzone"))[0] || null;
  notes.of(name, messages.timesOfClocks({ zone }));
  const facts = {
    ...BARE_COLUMN,
    name,
    label: textsOf(list.attributes.get("label"))[0] || null,
  };
  return { ...facts, type: "datetime", values, tags: null };
}
