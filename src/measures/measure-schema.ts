/** Schema and type of the measure definition, with every default resolved. */

import * as v from "valibot";
import { calibrationSchema } from "./schema/calibration";
import {
  code,
  codes,
  column,
  key,
  label,
  labeledCodes,
  languageTag,
  name,
  namedColumn,
  populationSchema,
  positive,
  scoredCodes,
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
import { replicatesSchema } from "./schema/replicates";
import { must } from "./schema/schema-problem";
import { shapeSchema } from "./schema/shape";

/** What items may ask about. */
export const ABOUT = ["experiences", "attitudes", "abilities", "symptoms", "traits"] as const;

const context = v.strictObject({
  columns: v.pipe(v.array(column), v.minLength(1, must("column"))),
  yes: v.optional(codes, [1]),
});

const scale = v.picklist(["ordinal", "continuous"]);

/**
 * What an empty cell is. "no" and "no-if-answered" are for boxes that were ticked or left empty: the first category, of
 * everybody or of those who answered any item.
 */
const blank = v.picklist(["missing", "error", "no", "no-if-answered"]);

/** An empty cell counts as a code where another item has an answer after which this one is not asked. */
const blankIf = v.strictObject({ if: name, is: code, counts: code });

const item = v.pipe(
  v.strictObject({
    id: name,
    column: v.optional(column),
    label: v.optional(label),
    wording: v.optional(v.nullable(text), null),
    /** The answer set (see `answerSets`) that supplies what the item does not declare. */
    answers: v.optional(key),
    scale: v.optional(scale, "ordinal"),
    reverse: v.optional(v.boolean(), false),
    categories: v.optional(scoredCodes, []),
    missing: v.optional(labeledCodes, []),
    contexts: v.optional(v.record(key, context), {}),
    /** Default: the measure's. */
    blank: v.optional(v.union([blank, blankIf])),
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
  v.check(([low, high]) => low <= high, must("ascending")),
);

const group = v.strictObject({
  column,
  label: v.optional(v.nullable(label), null),
  /** Code in the file -> name of the group; codes with the same name are one group. */
  labels: v.optional(v.nullable(v.record(v.string(), label)), null),
  /** Code in the file -> the number that it means. */
  values: v.optional(v.nullable(v.record(v.string(), code)), null),
  /** Ranges of numbers, both ends included. */
  bands: v.optional(v.nullable(v.pipe(v.array(band), v.minLength(1, must("band")))), null),
  /** Whether its levels are populations of their own (countries): their totals are always shown, like everybody's. */
  domain: v.optional(v.boolean(), false),
  /** Codes in the file that mean "unknown"; the items' codes for no answer do too unless declared here. */
  missing: v.optional(v.array(v.string()), []),
  /** By group: difference from the others expected before data collection, as Hedges' g. */
  hypotheses: v.optional(v.record(label, hypothesisSchema)),
});

const weight = v.strictObject({
  column,
  type: v.optional(v.picklist(["design", "frequency"]), "design"),
  /** What happens to a row without a weight. */
  missing: v.optional(v.picklist(["drop", "error"]), "error"),
});

const dichotomize = v.strictObject({
  /** Declared codes that count as yes; all others are no. */
  yes: codes,
  labels: v.optional(v.strictTuple([label, label]), ["No", "Yes"]),
});

/** Answers shared by items, declared once; `parseMeasure` expands them. */
const answerSet = v.strictObject({
  scale: v.optional(scale),
  categories: v.optional(scoredCodes),
  missing: v.optional(labeledCodes),
  dichotomize: v.optional(v.nullable(dichotomize)),
});

/** What is published: groupings, crossings such as "country x sex", and contexts by group. */
const release = v.strictObject({
  groups: v.optional(v.array(key)),
  crossed: v.optional(v.array(v.string())),
  contexts: v.optional(v.array(key)),
});

/** The items' classes in a published classification. */
const classification = v.strictObject({
  id: key,
  title: label,
  source: text,
  note: v.optional(v.nullable(text), null),
  /** By item; items without a class are left out. */
  places: v.record(
    name,
    v.strictObject({
      class: label,
      /** True where the source does not name the item: the class is the definition's interpretation. */
      reading: v.optional(v.boolean(), false),
    }),
  ),
});

const prorated = v.pipe(v.number(), v.integer(must("whole")), v.minValue(0, must("from-zero")));

/** By scale ("all" or "structure.factor"): values of its sum score from which a class starts, ascending. */
const cutoffs = v.record(
  v.string(),
  v.pipe(v.array(v.strictObject({ value: code, label })), v.minLength(1, must("cutoff"))),
);

/** Population sizes by grouping and level label, of the population sampled (internet-using children, say). */
const populations = v.record(key, v.record(v.string(), positive));

/** Schema of a definition's JSON; `parseMeasure` adds checks across entries. */
export const measureSchema = v.pipe(
  v.strictObject({
    /** Address of the JSON Schema, for editors (`itemwise measures --schema` prints it). */
    $schema: v.optional(v.string()),
    id: key,
    title: v.optional(label),
    source: v.optional(v.nullable(text), null),
    note: v.optional(v.nullable(text), null),
    /** Language of the report (BCP 47, "es"), where the user names none. */
    language: v.optional(v.nullable(languageTag), null),
    /** What the items ask about, which determines the report's words; null: neutral words. */
    about: v.optional(v.nullable(v.picklist(ABOUT)), null),
    /** Whether being identified by one's answers could harm: then what is written is protected. */
    sensitive: v.optional(v.nullable(v.boolean()), null),
    /** How many people must share an answer in a level of a grouping for it to be shown; null: five. */
    threshold: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(100))), null),
    /** "everyone": a whole school or staff was asked, so that who is in the file is known. */
    coverage: v.optional(v.picklist(["sample", "everyone"]), "sample"),
    /** How the file's rows are people; null: a row for each person. */
    shape: v.optional(v.nullable(shapeSchema), null),
    answerSets: v.optional(v.record(key, answerSet)),
    items: v.pipe(v.array(item), v.minLength(1, must("item"))),
    blank: v.optional(blank, "missing"),
    /**
     * How many of a scale's items may lack an answer: the mean of the others stands in. Of every scale but parts of a larger
     * one, or by scale ("structure.factor").
     */
    prorate: v.optional(v.union([prorated, v.record(v.string(), prorated)]), 0),
    dichotomize: v.optional(v.nullable(dichotomize), null),
    structures: v.optional(v.record(key, structure), {}),
    classifications: v.optional(v.array(classification), []),
    groups: v.optional(v.record(key, group), {}),
    release: v.optional(release, {}),
    weight: v.optional(v.nullable(weight), null),
    stratum: namedColumn,
    cluster: namedColumn,
    fpc: namedColumn,
    replicates: v.optional(v.nullable(replicatesSchema), null),
    calibration: v.optional(v.nullable(calibrationSchema), null),
    sets: v.optional(v.record(key, v.pipe(v.array(name), v.minLength(1, must("item")))), {}),
    cutoffs: v.optional(cutoffs, {}),
    populations: v.optional(populations, {}),
    exposure: v.optional(exposureSchema, {}),
    /** External variables, with which the measure is compared. */
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

export type Measure = v.InferOutput<typeof measureSchema>;

/** A measure definition as written: only `id` and `items` are required. */
export type MeasureDefinition = v.InferInput<typeof measureSchema>;

export type MeasureItem = Measure["items"][number];
export type MeasureCalibration = NonNullable<Measure["calibration"]>;
export type MeasureReplicates = NonNullable<Measure["replicates"]>;
export type MeasureExternal = Measure["external"][string];
export type MeasureRepeat = NonNullable<Measure["repeat"]>;
export type MeasureAmong = Measure["among"][string];
export type MeasureGroup = Measure["groups"][string];
export type MeasurePopulation = NonNullable<Measure["population"]>;
