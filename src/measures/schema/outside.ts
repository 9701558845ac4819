/** Schema of what lies outside the measure: external variables, further occasions, multiple answers. */
import * as v from "valibot";
import * as messages from "../messages";
import { code, codes, column, key, label, labeledCodes, name, positive, text } from "./entries";
import { SIZE } from "./hypothesis";
import { must } from "./schema-problem";

export const hypothesisSchema = v.strictObject({
  direction: v.picklist(["positive", "negative", "none"]),
  size: v.optional(v.nullable(v.pipe(v.string(), v.regex(SIZE, must("bound")))), null),
  source: v.optional(v.nullable(text), null),
});

const external = v.pipe(
  v.strictObject({
    /** Its column; its name where neither this nor `columns` is given. */
    column: v.optional(column),
    /** Several columns whose numbers are combined; a person who lacks one has no value. */
    columns: v.optional(v.pipe(v.array(column), v.minLength(1, must("column")))),
    combine: v.optional(v.picklist(["sum", "mean"]), "sum"),
    label: v.optional(label),
    wording: v.optional(v.nullable(text), null),
    scale: v.picklist(["binary", "ordinal", "continuous", "count"]),
    categories: v.optional(labeledCodes, []),
    missing: v.optional(labeledCodes, []),
    /** For a binary variable: codes that count as yes; all others are no. */
    yes: v.optional(codes, [1]),
    reverse: v.optional(v.boolean(), false),
    /** Validation criterion, outcome of experiences, or covariate. */
    role: v.optional(v.picklist(["criterion", "outcome", "covariate"]), "criterion"),
    /** Whether others could recognize somebody by it: its tables with answers are then protected. */
    identifying: v.optional(v.boolean(), true),
    /** Whether the values are invented: results that use them are marked. */
    assumed: v.optional(v.boolean(), false),
    hypothesis: v.optional(v.nullable(hypothesisSchema), null),
  }),
  v.check(
    ({ column: one, columns }) => one === undefined || columns === undefined,
    'give "column" or "columns", not both',
  ),
);

const YES_NO: v.InferOutput<typeof labeledCodes> = [
  { code: 0, label: "No" },
  { code: 1, label: "Yes" },
];

export const externalSchema = v.pipe(
  v.record(name, external),
  v.transform((given) =>
    Object.fromEntries(
      Object.entries(given).map(([id, { column: one, columns, ...entry }]) => [
        id,
        {
          ...entry,
          columns: columns ?? [one ?? id],
          label: entry.label ?? id,
          categories: entry.scale === "binary" && entry.categories.length === 0 ? YES_NO : entry.categories,
        },
      ]),
    ),
  ),
);

/** Value in the column of the occasion. */
const occasion = v.pipe(
  v.union([text, code]),
  v.transform((given) => String(given)),
);

/** For people with a row per occasion: the identifier, the column of the occasion, and its two values. */
const occasionRows = { id: column, occasion: column, first: occasion, second: occasion };

export const repeatSchema = v.pipe(
  v.strictObject({
    /** "nested-rater": each person has other raters, in arbitrary order. */
    kind: v.picklist(["occasion", "rater", "nested-rater"]),
    label: v.optional(v.nullable(label), null),
    /** By scale (a factor's name; "all"): smallest important change of its score. */
    importantChange: v.optional(v.record(key, positive), {}),
    /** By item: its columns at the second and third occasion. */
    columns: v.optional(
      v.record(
        name,
        v.pipe(
          v.union([column, v.pipe(v.array(column), v.minLength(1, must("column")))]),
          v.transform((given) => (typeof given === "string" ? [given] : given)),
        ),
      ),
      {},
    ),
    ...v.partial(v.strictObject(occasionRows)).entries,
    /** The same four in one record, as a parsed definition is written. */
    rows: v.optional(v.nullable(v.strictObject(occasionRows)), null),
  }),
  v.transform(({ columns, rows, id, occasion: when, first, second, ...others }) => {
    const named = [id, when, first, second].filter((one) => one !== undefined).length;
    const given =
      id === undefined || when === undefined || first === undefined || second === undefined
        ? rows
        : { id, occasion: when, first, second };
    const isWhole = named === 0 || (named === 4 && rows === null);
    return { ...others, columns, rows: given, isWhole };
  }),
  v.check(
    ({ columns, rows, isWhole }) => isWhole && Object.keys(columns).length > 0 === (rows === null),
    'give "columns" with at least one item, or "id", "occasion", "first" and "second"',
  ),
  v.transform(({ isWhole: _, ...repeat }) => repeat),
);

export const amongSchema = v.record(
  key,
  v.strictObject({
    label,
    wording: v.optional(v.nullable(text), null),
    /** Column name with {answer} for an answer's code and {item} for an item's column; without {item}, asked once. */
    columns: v.pipe(v.string(), v.includes("{answer}", must("placeholder"))),
    /** The items after which it is asked (default: all). */
    items: v.optional(v.nullable(v.array(name)), null),
    answers: v.pipe(
      v.array(v.strictObject({ code, label, group: v.optional(v.nullable(key), null) })),
      v.minLength(1, must("answer")),
    ),
    /** Answers combined, by name. */
    groups: v.optional(v.record(key, label), {}),
    /** The answer that excludes all others ("no one"). */
    none: v.optional(v.nullable(code), null),
    /** Answers that mean no answer; they may have columns. */
    missing: v.optional(labeledCodes, []),
    /** Value of a column whose answer was given. */
    ticked: v.optional(codes, [1]),
    /** Counts people who said yes to an item in this context (default: in any). */
    context: v.optional(v.nullable(key), null),
    /** Asked only of those who gave an answer to another question. */
    within: v.optional(v.nullable(v.strictObject({ among: key, answer: code })), null),
    /** Another question (who did it, say) by whose groups of answers experiences are also reported. */
    by: v.optional(v.nullable(key), null),
  }),
);

/** By grouping and level label: the share of people to whom the survey applies (who use the internet, say). */
export const exposureSchema = v.record(
  key,
  v.record(
    v.string(),
    v.pipe(
      v.number(),
      v.minValue(0, must("from-zero")),
      v.maxValue(1, () => messages.beAtMost({ limit: "1" })),
    ),
  ),
);
