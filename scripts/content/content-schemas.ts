/** What files of content must look like; "must" stands before what a check says. */
import * as v from "valibot";

const text = v.pipe(
  v.string(),
  v.check((value) => value.trim() === value && value !== "", "be text without blanks at its ends"),
);
const texts = v.pipe(v.array(text), v.minLength(1, "hold at least one entry"));
const number = v.pipe(v.number(), v.finite("be a finite number"));

/** A regular expression that compiles with these flags. */
const pattern = (flags: string) =>
  v.pipe(
    text,
    v.check((value) => compiles(value, flags), "be a regular expression"),
  );

function compiles(written: string, flags: string): boolean {
  try {
    new RegExp(written, flags);
    return true;
  } catch {
    return false;
  }
}

/** Wordings are compared in lower case. */
const wording = v.pipe(
  text,
  v.check((value) => value === value.toLowerCase(), "be in lower case"),
);
const wordings = v.pipe(v.array(wording), v.minLength(1, "hold at least one wording"));
const scale = v.pipe(
  v.array(wordings),
  v.minLength(2, "go from the lowest to the highest answer, of which there are two at least"),
);

/** `src/data/words/languages/LANGUAGE.json` */
export const languageSchema = v.strictObject({
  language: text,
  sources: texts,
  scales: v.strictObject({
    "yes or no": v.pipe(scale, v.maxLength(3, "have no, perhaps and yes at most")),
    agreement: v.optional(scale),
    frequency: v.optional(scale),
    times: v.optional(scale),
    satisfaction: v.optional(scale),
    intensity: v.optional(scale),
    likelihood: v.optional(scale),
    importance: v.optional(scale),
    quality: v.optional(scale),
    difficulty: v.optional(scale),
    truth: v.optional(scale),
  }),
  noAnswer: wordings,
  totals: wordings,
  groupColumns: v.optional(wordings),
  personalColumns: v.optional(wordings),
  people: wordings,
  remarks: pattern("u"),
  choose: pattern("u"),
  personQuestions: v.optional(v.pipe(v.array(pattern("")), v.minLength(1, "hold at least one question"))),
  sensitive: v.pipe(v.array(pattern("u")), v.minLength(1, "hold at least one word")),
});

const shared = {
  authors: texts,
  year: v.pipe(number, v.integer("be a year"), v.minValue(1850, "be a year"), v.maxValue(2100, "be a year")),
  title: v.pipe(text, v.regex(/[^.]$/, "end without a full stop, which its form adds")),
  doi: v.optional(
    v.pipe(text, v.regex(/^10\.\d{4,}\/\S*[^.\s]$/, 'be a DOI without its address ("10.1007/...")')),
  ),
};
const pages = v.pipe(text, v.regex(/^[^-]+$/, "have an en dash (–) between two numbers"));
const url = v.optional(v.pipe(text, v.url("be an address")));
const edition = v.optional(text);

/** Works by the key they are cited by: the first author and the year. */
const works = <const Entry extends v.GenericSchema>(entry: Entry) =>
  v.record(v.pipe(v.string(), v.regex(/^[a-z]+\d{4}[a-z]?$/, 'be an author and a year ("horn1965")')), entry);

/** `src/report/kit/references/articles.json` */
export const articlesSchema = works(
  v.strictObject({
    ...shared,
    container: text,
    volume: text,
    issue: v.string(),
    pages,
  }),
);

/** `src/report/kit/references/books.json` */
export const booksSchema = works(
  v.variant("type", [
    v.strictObject({ type: v.literal("book"), ...shared, publisher: text, edition, number: edition, url }),
    v.strictObject({
      type: v.picklist(["report", "software"]),
      ...shared,
      publisher: text,
      edition,
      number: edition,
      medium: edition,
      url,
    }),
    v.strictObject({
      type: v.literal("chapter"),
      ...shared,
      container: text,
      editors: v.optional(texts),
      bookAuthors: v.optional(texts),
      pages,
      publisher: text,
      edition,
      url,
    }),
  ]),
);

/** `src/report/kit/terms/forms.*.json`: how terms stand in texts of a language. */
export const termFormsSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "be words in lower case with hyphens between them")),
  v.union([pattern(""), v.strictObject({ caseSensitive: pattern("") })]),
);

/** `src/measures/language/terms.json` */
export const languageTermsSchema = v.strictObject({
  source: text,
  parts: v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]+$/, "be letters")), text),
  terms: v.array(
    v.strictObject({
      pattern: text,
      near: v.optional(text),
      instead: text,
      by: v.picklist(["guidelines", "framing"]),
    }),
  ),
});

/** A claim's statistic and rule are checked by the schema of claims. */
const claims = v.pipe(
  v.array(
    v.looseObject({
      id: text,
      claim: text,
      source: text,
      statistic: v.looseObject({}),
      rule: v.looseObject({}),
    }),
  ),
  v.minLength(1, "hold at least one claim"),
);

/** `src/replication/built-in/MEASURE-claims.json` */
export const writtenClaimsSchema = v.strictObject({
  sources: v.record(v.string(), text),
  denominators: v.record(v.string(), text),
  structure: claims,
  groups: claims,
  outcomes: claims,
});

const percent = v.pipe(number, v.minValue(0, "be 0 or more"), v.maxValue(100, "be at most 100"));
const percents = (length: number, what: string) =>
  v.pipe(v.array(percent), v.length(length, `have a percentage for ${what}`));
const people = v.pipe(number, v.integer("be a whole number"), v.minValue(0, "be 0 or more"));

/**
 * `src/replication/built-in/MEASURE-figures.json`
 *
 * @param measured how many items and countries there are
 */
export function figuresSchema({ items, countries }: { readonly items: number; readonly countries: number }) {
  const byItem = v.record(v.string(), percents(items, "each item"));
  return v.strictObject({
    source: text,
    countries: v.strictObject({
      note: text,
      figures: v.record(
        v.string(),
        v.strictObject({ online: percent, interval: v.strictTuple([percent, percent]), anyContext: percent }),
      ),
    }),
    onlineItems: v.strictObject({
      note: text,
      columns: v.pipe(v.array(text), v.length(items, "name a column for each item")),
      percents: byItem,
    }),
    told: v.strictObject({
      note: text,
      countries: v.pipe(v.array(text), v.length(countries, "name each country")),
      percents: v.record(v.string(), percents(countries + 1, "all countries together and each")),
    }),
    toldByItem: v.strictObject({ note: text, percents: byItem }),
    reasons: v.strictObject({
      note: text,
      percents: v.record(v.string(), percents(items + 1, "all items and each")),
    }),
    burden: v.strictObject({
      note: text,
      children: v.record(v.string(), v.strictTuple([people, people, people])),
    }),
    models: v.strictObject({
      note: text,
      logOdds: v.record(v.string(), v.record(v.string(), number)),
      outcomes: v.record(v.string(), text),
      predictors: v.record(v.string(), text),
    }),
  });
}
