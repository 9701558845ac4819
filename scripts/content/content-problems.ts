import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import * as v from "valibot";
import { ItemwiseError } from "../../src/errors";
import { factorCriteria } from "../../src/factor/model/criteria";
import { judgedIndices } from "../../src/factor/model/fit-result";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { type MeasureProblem, problemIf, schemaProblem } from "../../src/measures/schema/schema-problem";
import { parseClaims } from "../../src/replication/claims/claims";
import {
  articlesSchema,
  booksSchema,
  figuresSchema,
  languageSchema,
  languageTermsSchema,
  termFormsSchema,
  writtenClaimsSchema,
} from "./content-schemas";
import { writtenFiles } from "./written-files";

const SRC = join(import.meta.dirname, "../../src");
const LANGUAGES = "data/words/languages";
const REFERENCES = "report/kit/references";
const TERMS = "report/kit/terms";
const MEASURES = "measures/built-in";
const POPULATION = `${MEASURES}/disrupting-harm-population.json`;
const CLAIMS = "replication/built-in";

/**
 * What is wrong with the files of content, each with its file and path: "src/data/words/languages/swahili.json:
 * scales.agreement[2][0]: must be in lower case".
 *
 * @param changed files whose text is taken from here, by path below `src`
 */
export function contentProblems(changed: Readonly<Record<string, string>> = {}): string[] {
  const read = (file: string): string => changed[file] ?? readFileSync(join(SRC, file), "utf8");
  const problems: string[] = [];
  const report = (file: string, found: readonly MeasureProblem[]): void => {
    for (const { path, problem } of found)
      problems.push(`src/${file}: ${path === "" ? "" : `${path}: `}${problem}`);
  };
  const checked = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null => {
    const json = parsed(read(file));
    const result = v.safeParse(schema, json.content);
    report(
      file,
      json.problem === null
        ? (result.issues ?? []).map(schemaProblem)
        : [{ path: "", problem: json.problem }],
    );
    return json.problem === null && result.success ? result.output : null;
  };

  for (const file of filesIn(LANGUAGES)) {
    const content = checked(`${LANGUAGES}/${file}`, languageSchema);
    if (content !== null) report(`${LANGUAGES}/${file}`, languageProblems(file, content));
  }
  const articles = checked(`${REFERENCES}/articles.json`, articlesSchema);
  const books = checked(`${REFERENCES}/books.json`, booksSchema);
  report(`${REFERENCES}/articles.json`, yearProblems(articles ?? {}));
  report(`${REFERENCES}/books.json`, [
    ...yearProblems(books ?? {}),
    ...keysInBoth(articles ?? {}, books ?? {}),
  ]);
  for (const file of filesIn(TERMS)) checked(`${TERMS}/${file}`, termFormsSchema);
  const terms = checked("measures/language/terms.json", languageTermsSchema);
  if (terms !== null) report("measures/language/terms.json", languageTermProblems(terms));
  const measure = builtIn(read, report);
  const claims = checked(`${CLAIMS}/disrupting-harm-claims.json`, writtenClaimsSchema);
  if (claims !== null) report(`${CLAIMS}/disrupting-harm-claims.json`, claimProblems(claims));
  if (measure !== null) {
    const countries = Object.values(measure.groups.country?.labels ?? {});
    const figures = checked(
      `${CLAIMS}/disrupting-harm-figures.json`,
      figuresSchema({ items: measure.items.length, countries: countries.length }),
    );
    if (figures !== null)
      report(`${CLAIMS}/disrupting-harm-figures.json`, figureProblems(figures, measure, countries));
  }
  for (const [file, text] of Object.entries(writtenFiles())) {
    if (read(file) !== text)
      report(file, [{ path: "", problem: "is not what `npm run content` writes: run it" }]);
  }
  return problems;
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(SRC, folder))
    .filter((file) => file.endsWith(".json"))
    .sort();

function parsed(text: string): { readonly content: unknown; readonly problem: string | null } {
  try {
    return { content: JSON.parse(text), problem: null };
  } catch (error) {
    return { content: null, problem: `is no JSON: ${error instanceof Error ? error.message : error}` };
  }
}

/** A wording stands in one place of a scale; the list of languages has the file. */
function languageProblems(file: string, content: v.InferOutput<typeof languageSchema>): MeasureProblem[] {
  const list = readFileSync(join(SRC, `${LANGUAGES}.ts`), "utf8");
  const repeated = Object.entries(content.scales).flatMap(([kind, places = []]) => {
    const first = new Map<string, number>();
    return places.flatMap((wordings, place) =>
      wordings.flatMap((wording, at) => {
        const before = first.get(wording);
        first.set(wording, place);
        const path = `scales.${kind}[${place}][${at}]`;
        return problemIf(
          before !== undefined,
          path,
          `"${wording}" stands in scales.${kind}[${before}] already`,
        );
      }),
    );
  });
  return [
    ...problemIf(
      content.language.toLowerCase() !== basename(file, ".json"),
      "language",
      "must be the file's name",
    ),
    ...problemIf(!list.includes(`"./languages/${file}"`), "", `src/${LANGUAGES}.ts does not list it`),
    ...repeated,
  ];
}

function yearProblems(works: Readonly<Record<string, { readonly year: number }>>): MeasureProblem[] {
  return Object.entries(works).flatMap(([id, { year }]) =>
    problemIf(!id.includes(String(year)), `${id}.year`, "is another than that of the key"),
  );
}

function keysInBoth(articles: object, books: object): MeasureProblem[] {
  return Object.keys(books).flatMap((id) => problemIf(id in articles, id, "articles.json has this key too"));
}

/** Parts that patterns name exist, and patterns compile with these put in. */
function languageTermProblems({ parts, terms }: v.InferOutput<typeof languageTermsSchema>): MeasureProblem[] {
  const put = (text: string): string =>
    text.replace(/\{([a-z]+)\}/gi, (_, name: string) =>
      name in parts ? put(parts[name] ?? "") : `{${name}}`,
    );
  return terms.flatMap(({ pattern, near }, k) =>
    Object.entries({ pattern, near }).flatMap(([key, written]) => {
      if (written === undefined) return [];
      const whole = put(written);
      const missing = /\{[a-z]+\}/i.exec(whole)?.[0];
      if (missing !== undefined)
        return [{ path: `terms[${k}].${key}`, problem: `no part is called ${missing}` }];
      try {
        new RegExp(whole, "iu");
        return [];
      } catch (error) {
        return [{ path: `terms[${k}].${key}`, problem: String(error) }];
      }
    }),
  );
}

/** The built-in measure, checked as every definition is; null where it is none. */
function builtIn(
  read: (file: string) => string,
  report: (file: string, found: readonly MeasureProblem[]) => void,
): Measure | null {
  const file = `${MEASURES}/disrupting-harm.json`;
  const definition = parsed(read(file));
  const population = parsed(read(POPULATION));
  if (definition.problem !== null) report(file, [{ path: "", problem: definition.problem }]);
  if (population.problem !== null) {
    report(POPULATION, [{ path: "", problem: population.problem }]);
  }
  if (definition.problem !== null || population.problem !== null) return null;
  try {
    return parseMeasure({ ...Object(definition.content), population: population.content }, "");
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    const problem = error.message.replace(/^: /, "");
    const ofPopulation = problem.startsWith("population.");
    report(ofPopulation ? POPULATION : file, [
      { path: "", problem: ofPopulation ? problem.replace(/(^|; )population\./g, "$1") : problem },
    ]);
    return null;
  }
}

/** Names of sources and denominators exist; statistics and rules are as every file of claims has them; fit is good by the program's criteria. */
function claimProblems(content: v.InferOutput<typeof writtenClaimsSchema>): MeasureProblem[] {
  const lists = (["structure", "groups", "outcomes"] as const).flatMap((topic) =>
    content[topic].map((claim, k) => ({ claim, path: `${topic}[${k}]` })),
  );
  const own = lists.flatMap(({ claim: { id, claim, source, denominator, ...others }, path }) => {
    const known =
      typeof denominator === "string" ? denominator in content.denominators : denominator === undefined;
    try {
      parseClaims({ id: "built-in", claims: [{ id, claim, source, ...others }] });
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
      return [{ path, problem: error.message.replaceAll("claims[0].", "").replace(/^claims: /, "") }];
    }
    return [
      ...problemIf(!(source in content.sources), `${path}.source`, `"${source}" is none of "sources"`),
      ...problemIf(!known, `${path}.denominator`, `"${denominator}" is none of "denominators"`),
      ...criterionProblems(others, path),
    ];
  });
  const ids = lists.map(({ claim }) => claim.id);
  const repeated = lists.flatMap(({ claim: { id }, path }, k) =>
    problemIf(ids.indexOf(id) < k, `${path}.id`, `"${id}" is the id of another claim too`),
  );
  return [...own, ...repeated];
}

const LIMITS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(judgedIndices(null).map(({ id, cutOffs }) => [id, cutOffs.good.value])),
};

/** The source prints no figures of fit: it is good by what the program calls good everywhere. */
function criterionProblems(
  {
    statistic,
    rule,
  }: {
    readonly statistic: Readonly<Record<string, unknown>>;
    readonly rule: Readonly<Record<string, unknown>>;
  },
  path: string,
): MeasureProblem[] {
  const limit =
    statistic.kind === "factor-correlation"
      ? factorCriteria.hardlyDistinct.value
      : LIMITS[String(statistic.index)];
  const differs = limit !== undefined && rule.value !== limit;
  return problemIf(differs, `${path}.rule.value`, `must be the program's own criterion, ${limit}`);
}

/** Countries are those of the measure, answers those of its questions, columns those of its items. */
function figureProblems(
  figures: v.InferOutput<ReturnType<typeof figuresSchema>>,
  measure: Measure,
  countries: readonly string[],
): MeasureProblem[] {
  const columns = measure.items.map(({ column }) => column);
  const codes = (question: string): string[] =>
    (measure.among[question]?.answers ?? []).map(({ code }) => String(code));
  const namesOf = (
    what: Readonly<Record<string, unknown>>,
    known: readonly string[],
    path: string,
  ): MeasureProblem[] =>
    Object.keys(what).flatMap((name) =>
      problemIf(!known.includes(name), `${path}.${name}`, "is not in the measure"),
    );
  const terms = Object.values(figures.models.logOdds).flatMap((own) => Object.keys(own));
  return [
    ...namesOf(figures.countries.figures, countries, "countries.figures"),
    ...namesOf(figures.onlineItems.percents, countries, "onlineItems.percents"),
    ...namesOf(figures.burden.children, [...countries, "All 12"], "burden.children"),
    ...namesOf(figures.told.percents, codes("telling"), "told.percents"),
    ...namesOf(figures.toldByItem.percents, codes("telling"), "toldByItem.percents"),
    ...namesOf(figures.reasons.percents, codes("reasons"), "reasons.percents"),
    ...problemIf(
      figures.told.countries.join() !== countries.join(),
      "told.countries",
      "must be the measure's countries in its order",
    ),
    ...problemIf(
      figures.onlineItems.columns.toSorted().join() !== columns.toSorted().join(),
      "onlineItems.columns",
      "must be the columns of the measure's items",
    ),
    ...namesOf(figures.models.logOdds, Object.keys(figures.models.outcomes), "models.logOdds"),
    ...terms.flatMap((term) =>
      problemIf(!(term in figures.models.predictors), "models.predictors", `lacks "${term}"`),
    ),
  ];
}
