/** Schema of the bank's files, `data/measures/ID.yaml`: a definition and a `bank` block, checked when they are compiled. */

import * as v from "valibot";
import { key, name, text } from "../schema/entries";

const texts = v.array(text);
const range = v.strictTuple([v.number(), v.number()]);
/** A figure as the source prints it. */
const printed = v.union([v.number(), text]);
const year = v.nullable(v.pipe(v.number(), v.integer()));
/** A number of people; text where the source prints several. */
const people = v.nullable(v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), text]));
const byName = v.record(v.string(), printed);

const study = v.strictObject({
  study: text,
  year,
  country: v.nullable(text),
  population: v.nullable(text),
  n: people,
  alpha: v.optional(printed),
  omega: v.optional(printed),
  retest: v.optional(printed),
  factors: v.optional(text),
  fit: v.optional(text),
  /** By item: a loading, or one by factor. */
  loadings: v.optional(v.record(name, v.union([v.number(), v.array(v.number())]))),
  cutoffAccuracy: v.optional(text),
  percentiles: v.optional(v.union([text, byName])),
  means: v.optional(v.union([text, byName])),
  other: v.optional(text),
  source: text,
  /** True where somebody other than its authors quotes it. */
  secondary: v.optional(v.boolean(), false),
});

const norm = v.strictObject({
  population: text,
  n: v.optional(people),
  mean: v.optional(printed),
  sd: v.optional(v.number()),
  groups: v.optional(v.array(byName)),
  percentiles: v.optional(byName),
  itemMeans: v.optional(v.record(name, v.number())),
  itemSds: v.optional(v.record(name, v.number())),
  /** Percentages of the codes, from the lowest, by item. */
  itemPercent1To7: v.optional(v.record(name, v.array(v.number()))),
  note: v.optional(text),
  other: v.optional(text),
  source: text,
});

export const evidenceSchema = v.strictObject({
  studies: v.array(study),
  norms: v.optional(v.array(norm), []),
  /** By part: where it was read. */
  verified: v.record(v.string(), text),
  /** What was looked for and not read. */
  absent: texts,
});

/** What recognizes, scores and describes a measure, without its evidence. */
const bankEntries = {
  name: text,
  abbreviation: text,
  topics: v.pipe(texts, v.minLength(1, "name at least one topic")),
  timeFrame: v.optional(text),
  instructions: v.optional(text),
  respondents: v.strictObject({
    ages: text,
    report: text,
    /** In years, where the source has numbers or says "adults" (18). */
    from: v.optional(v.number()),
    to: v.optional(v.number()),
  }),
  /** Cognitive interviews or tests of the wording with children. */
  testedWithChildren: v.optional(v.array(v.strictObject({ children: text, source: text }))),
  languages: texts,
  whySensitive: text,
  scoring: v.strictObject({
    method: text,
    range: v.optional(range),
    alternativeRange: v.optional(range),
    transform: v.optional(text),
    direction: v.optional(text),
    note: v.optional(text),
    missing: v.optional(text),
    missingSource: v.optional(text),
    source: v.optional(text),
  }),
  scales: v.optional(v.record(name, v.pipe(v.array(name), v.minLength(1)))),
  /** As published; those of the definition are on the scale of its sums. */
  cutoffs: v.optional(
    v.array(
      v.strictObject({
        scale: v.optional(name),
        value: v.nullable(v.number()),
        label: text,
        source: text,
      }),
    ),
  ),
  cutoffNote: v.optional(text),
  structureSources: v.optional(v.record(key, text)),
  otherStructures: v.optional(
    v.array(
      v.strictObject({ name: text, source: text, note: v.optional(text), model: v.optional(v.string()) }),
    ),
  ),
  /** Codes for no answer in files that were read. */
  missingCodes: v.optional(
    v.array(
      v.strictObject({
        code: v.number(),
        label: text,
        where: v.optional(text),
        source: v.optional(text),
      }),
    ),
  ),
  itemNote: v.optional(text),
  categoryNote: v.optional(text),
  additionalItems: v.optional(v.array(v.strictObject({ id: name, wording: text, categories: texts })), []),
  /** Orders of the items that files have, too: a number in a column's name is then no item's. */
  otherOrders: v.optional(
    v.array(
      v.strictObject({
        name: text,
        order: v.array(name),
        reversedPositions: v.array(v.number()),
        source: text,
      }),
    ),
    [],
  ),
  license: v.strictObject({
    status: text,
    /** Whether the file has the items' wording. */
    wording: v.boolean(),
    quote: v.optional(text),
    source: v.optional(text),
    secondQuote: v.optional(text),
    secondSource: v.optional(text),
    conditions: v.optional(texts),
    notice: v.optional(text),
    note: v.optional(text),
  }),
  columns: texts,
  /** Names by which columns are recognized; # is the item's number. */
  files: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_]+#$/, "end in #"))), []),
  /** Columns' names that have no number, in the items' order. */
  names: v.optional(v.array(v.string())),
} as const;

export const bankSchema = v.strictObject(bankEntries);

/** A file of the bank; without items it holds evidence alone. */
export const bankFileSchema = v.looseObject({
  id: key,
  title: text,
  source: text,
  bank: v.strictObject({ ...bankEntries, ...evidenceSchema.entries }),
});

/** A file of the bank: a definition, or none where it holds evidence alone, and its `bank` block. */
export type BankFile = v.InferOutput<typeof bankFileSchema>;
export type Bank = v.InferOutput<typeof bankSchema>;
export type Evidence = v.InferOutput<typeof evidenceSchema>;
