/** The measure definition: its schema, from which the type comes, with every default resolved. */

import * as v from "valibot";
import {
  code,
  codes,
  column,
  key,
  label,
  labeledCodes,
  name,
  namedColumn,
  populationSchema,
  positive,
  text,
} from "./schema/entries";
import {
  amongSchema,
  exposureSchema,
  externalSchema,
  hypothesisSchema,
  repeatSchema,
} from "./schema/outside";
import { resolveRelease } from "./schema/release-list";

const context = v.strictObject({
  columns: v.pipe(v.array(column), v.minLength(1, "name at least one column")),
  yes: v.optional(codes, [1]),
});

const scale = v.picklist(["ordinal", "continuous"]);

const item = v.pipe(
  v.strictObject({
    id: name,
    column: v.optional(column),
    label: v.optional(label),
    wording: v.optional(v.nullable(text), null),
    /** The set of answers (see `answerSets`) that gives what the item does not say itself. */
    answers: v.optional(key),
    scale: v.optional(scale, "ordinal"),
    reverse: v.optional(v.boolean(), false),
    categories: v.optional(labeledCodes, []),
    missing: v.optional(labeledCodes, []),
    contexts: v.optional(v.record(key, context), {}),
  }),
  v.transform(({ answers: _, ...given }) => ({
    ...given,
    column: given.column ?? given.id,
    label: given.label ?? given.id,
  })),
);

const structure = v.strictObject({
  label: v.optional(label),
  labels: v.optional(v.record(name, label), {}),
  model: v.string(),
});

const band = v.pipe(
  v.tuple([code, code]),
  v.check(([low, high]) => low <= high, "run from the lower to the higher value"),
);

const group = v.strictObject({
  column,
  label: v.optional(v.nullable(label), null),
  /** Code as it stands in the file -> name of the group; several codes with one name are one group. */
  labels: v.optional(v.nullable(v.record(v.string(), label)), null),
  /** Code as it stands in the file -> the number that it means. */
  values: v.optional(v.nullable(v.record(v.string(), code)), null),
  /** Ranges of the numbers, both ends included. */
  bands: v.optional(v.nullable(v.pipe(v.array(band), v.minLength(1, "hold at least one band"))), null),
  /** Codes as they stand in the file that mean "unknown"; the items' codes for no answer do too unless declared here. */
  missing: v.optional(v.array(v.string()), []),
  /** By group: how far its scores were expected to lie from the others', as Hedges' g, before there were data. */
  hypotheses: v.optional(v.record(label, hypothesisSchema)),
});

const weight = v.strictObject({
  column,
  type: v.optional(v.picklist(["design", "frequency"]), "design"),
  /** What becomes of a row without a weight. */
  missing: v.optional(v.picklist(["drop", "error"]), "error"),
});

const dichotomize = v.strictObject({
  /** Declared codes that count as yes; every other declared code is no. */
  yes: codes,
  /** What the two categories are called. */
  labels: v.optional(v.strictTuple([label, label]), ["No", "Yes"]),
});

/** Answers that several items have, declared once; `parseMeasure` puts them where items name them. */
const answerSet = v.strictObject({
  scale: v.optional(scale),
  categories: v.optional(labeledCodes),
  missing: v.optional(labeledCodes),
  dichotomize: v.optional(v.nullable(dichotomize)),
});

/** What is published: groupings, crossings such as "country x sex", and contexts that are shown by group. */
const release = v.strictObject({
  groups: v.optional(v.array(key)),
  crossed: v.optional(v.array(v.string())),
  contexts: v.optional(v.array(key)),
});

/** Where a classification that others made puts the items. */
const classification = v.strictObject({
  id: key,
  title: label,
  source: text,
  note: v.optional(v.nullable(text), null),
  /** By item; an item that the classification has no place for is left out. */
  places: v.record(
    name,
    v.strictObject({
      class: label,
      /** True where the source does not name the item: the place is the definition's own reading. */
      reading: v.optional(v.boolean(), false),
    }),
  ),
});

/** By grouping and level, by its label: how many people there are of those who were sampled (internet-using children, say). */
const populations = v.record(key, v.record(v.string(), positive));

/** What a definition's JSON must look like; `parseMeasure` adds the checks that go across entries. */
export const measureSchema = v.pipe(
  v.strictObject({
    /** Where the JSON Schema is, for editors (`itemwise measures --schema` prints it). */
    $schema: v.optional(v.string()),
    id: key,
    title: v.optional(label),
    source: v.optional(v.nullable(text), null),
    note: v.optional(v.nullable(text), null),
    /** What the items ask about, which the report's words follow; null: neutral words. */
    about: v.optional(
      v.nullable(v.picklist(["experiences", "attitudes", "abilities", "symptoms", "traits"])),
      null,
    ),
    /** Whether being known by one's answers could harm; null, where the definition does not say, is taken for yes. */
    sensitive: v.optional(v.nullable(v.boolean()), null),
    answerSets: v.optional(v.record(key, answerSet)),
    items: v.pipe(v.array(item), v.minLength(1, "hold at least one item")),
    /** An empty cell is a missing answer, or an error. */
    blank: v.optional(v.picklist(["missing", "error"]), "missing"),
    dichotomize: v.optional(v.nullable(dichotomize), null),
    structures: v.optional(v.record(key, structure), {}),
    classifications: v.optional(v.array(classification), []),
    groups: v.optional(v.record(key, group), {}),
    release: v.optional(release, {}),
    weight: v.optional(v.nullable(weight), null),
    stratum: namedColumn,
    cluster: namedColumn,
    fpc: namedColumn,
    sets: v.optional(v.record(key, v.pipe(v.array(name), v.minLength(1, "hold at least one item"))), {}),
    /** How many people there are, for shares and numbers of the population that was sampled. */
    populations: v.optional(populations, {}),
    exposure: v.optional(exposureSchema, {}),
    /** What the measure is held against: variables that are none of its items. */
    external: v.optional(externalSchema, {}),
    repeat: v.optional(v.nullable(repeatSchema), null),
    among: v.optional(amongSchema, {}),
    population: v.optional(v.nullable(populationSchema), null),
  }),
  v.transform(({ $schema: _schema, answerSets: _sets, ...given }) => ({
    ...given,
    title: given.title ?? given.id,
    release: resolveRelease(given),
  })),
);

/** A measure with its defaults resolved. */
export type Measure = v.InferOutput<typeof measureSchema>;

/** A measure as one writes it: only `id` and `items` are required. */
export type MeasureDefinition = v.InferInput<typeof measureSchema>;

export type MeasureItem = Measure["items"][number];
export type MeasureExternal = Measure["external"][string];
export type MeasureRepeat = NonNullable<Measure["repeat"]>;
export type MeasureAmong = Measure["among"][string];
export type MeasureGroup = Measure["groups"][string];
export type MeasurePopulation = NonNullable<Measure["population"]>;
