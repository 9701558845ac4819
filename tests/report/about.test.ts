import { describe, expect, it } from "vitest";
import type { Analysis } from "../../src/analysis/analysis";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { type Measure, type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { buildReport } from "../../src/report/build-report";
import type { Report } from "../../src/report/kit/tables/section";
import { exampleAnalysis } from "../support/example-analysis";
import { exampleLedger } from "../support/example-ledger";

/** People speaking of what was done to them, but for terms of the field, how they are asked for, and titles. */
const OF_EXPERIENCES =
  /(?<!patient-)\breport(ed|ing(?! standards))\b|\b(people|they|persons?|somebody|nobody|everybody) reports?\b|happen|openly|\brisk|disclos(?!ure control|ure"|ure (standard|strict)\b)|experience/i;

/** Every text of a report but its anchors: of its sections, tables, charts with their axes and tooltips, and scripts. */
function texts(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === "id" || key === "parts" ? [] : texts(value),
  );
}

const spokenOf = (report: Report): string[] =>
  texts(report).flatMap((text) => text.split(".").filter((sentence) => OF_EXPERIENCES.test(sentence)));

/** What the sections' openings answer. */
const questionsOf = (report: Report): readonly string[] =>
  report.sections.flatMap(({ answers }) => answers.map(({ question }) => question));

/** Six items with as many categories, a grouping, a rule for yes; answers of one factor. */
function survey(about: MeasureDefinition["about"], categories: number, labels: readonly string[]) {
  const codes = Array.from({ length: categories }, (_, code) => ({ code, label: labels[code] ?? `${code}` }));
  const ids = [..."abcdef"];
  const measure = parseMeasure({
    id: "other",
    title: "Another measure",
    ...(about === undefined ? {} : { about }),
    items: ids.map((id) => ({ id, categories: codes, missing: [{ code: 9, label: "No answer" }] })),
    dichotomize: { yes: codes.slice(Math.ceil(categories / 2)).map(({ code }) => code) },
    structures: { two: { model: "first =~ a + b + c\nsecond =~ d + e + f" } },
    groups: { school: { column: "school" }, sex: { column: "sex" } },
    sets: { all: ids },
  });
  const random = createRandom(3);
  const rows = Array.from({ length: 900 }, () => {
    const level = random.uniform() + random.uniform() - 1;
    const answer = (): number => {
      if (random.uniform() < 0.02) return 9;
      const drawn = Math.floor(categories * (0.5 + 0.6 * level + 0.5 * (random.uniform() - 0.5)));
      return Math.min(categories - 1, Math.max(0, drawn));
    };
    return [...ids.map(answer), random.integer(2) + 1, random.integer(3) === 0 ? "f" : "m"].join(",");
  });
  const table = parseCsv(`${[...ids, "school", "sex"].join(",")}\n${rows.join("\n")}\n`);
  return { measure, responses: readResponses(table, measure, {}) };
}

describe("a report", () => {
  const reportOf = (
    about: MeasureDefinition["about"],
    {
      categories,
      labels = [] as string[],
      ordinal = false,
    }: { categories: number; labels?: string[]; ordinal?: boolean },
  ): Report => {
    const { measure, responses } = survey(about, categories, labels);
    const analysis = release(responses, {
      categories: ordinal ? "declared" : "dichotomized",
      replicates: 10,
      bootstrap: 0,
      rotationStarts: 3,
      seed: 1,
    });
    expect(analysis.prevalence).not.toEqual([]);
    expect(analysis.measure.about).toBe(about ?? null);
    return buildReport(analysis, measure);
  };

  it("of a test speaks of what was solved, not of what happened to people", () => {
    const report = reportOf("abilities", { categories: 2, labels: ["Wrong", "Right"] });
    expect(spokenOf(report)).toEqual([]);
    expect(questionsOf(report)).toContain("How many solved any?");
    expect(report.summary.figures[0]?.label).toBe("solved at least one of six");
  });

  it("of traits with five categories speaks of answers, as asked and as yes or no", () => {
    expect(spokenOf(reportOf("traits", { categories: 5, ordinal: true }))).toEqual([]);
    const report = reportOf("traits", { categories: 5 });
    expect(spokenOf(report)).toEqual([]);
    expect(questionsOf(report)).toContain("How many answered yes to any?");
    expect(report.summary.figures[0]?.label).toBe("answered yes to at least one of six");
  });

  const words = { "Risk of ": "Level of ", "last happened": "last", "something that happened": "something" };
  const neutral = <T>(value: T): T =>
    JSON.parse(
      Object.entries(words).reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value)),
    );
  const classification = {
    id: "own",
    title: "Ours",
    source: "Us",
    note: null,
    places: { a: { class: "1", reading: false } },
  };
  const measure: Measure = {
    ...neutral({ ...disruptingHarm, note: null, source: null, population: null }),
    external: {},
    among: {},
    exposure: {},
    populations: {},
    items: disruptingHarm.items.map((item) => ({ ...item, wording: null, contexts: {} })),
    classifications: [classification],
    id: "other",
  };
  const example = (about: Measure["about"]): Analysis => {
    // What was told of experiences is claimed of experiences alone.
    const replication = exampleLedger().replication.filter(
      (claim) =>
        !/^(un)?told-|^telling-|^reasons-/.test(claim.id) && !/more of the nine/.test(JSON.stringify(claim)),
    );
    const analysis = neutral({ ...exampleAnalysis(), replication });
    return { ...analysis, measure: { ...analysis.measure, id: "other", about } };
  };

  it.each([null, "attitudes", "abilities", "symptoms", "traits"] as const)(
    "with every part is neutral where a measure is about %s",
    (about) => {
      expect(spokenOf(buildReport(example(about), { ...measure, about }))).toEqual([]);
    },
  );

  it("of experiences keeps to what was reported", () => {
    const report = buildReport(example("experiences"), measure);
    const told = texts(report).join("\n");
    expect(questionsOf(report)).toContain("How many reported any?");
    expect(report.summary.cautions).toContain(
      "Less reporting does not mean less risk: some experiences remain undisclosed.",
    );
    expect(told).not.toContain("who answered yes");
  });
});
