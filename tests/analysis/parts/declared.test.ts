import { afterAll, describe, expect, it } from "vitest";
import { type AnalyzeOptions, analysisOf } from "../../../src/analysis/analyze";
import { PARTS } from "../../../src/analysis/parts/parts";
import type { ReleaseMode } from "../../../src/analysis/settings";
import type { Responses } from "../../../src/data/answers/responses";
import { parseMeasure } from "../../../src/measures/measure";
import { designSurvey, quick, sampleSurvey } from "../../support/memory-surveys";

/** What of the context results may rest on; the rest is who computes and who is told. */
const GIVEN = ["responses", "earlier"];

/** The keys that were read, by whose they are. */
const seen = new Map<string, Set<string>>();
const seenOf = (note: string): readonly string[] => [...(seen.get(note) ?? [])].sort();

/** The same object, of which every key that is read is noted. */
function watched<T extends object>(object: T, note: string, only?: readonly string[]): T {
  const keys = seen.get(note) ?? new Set<string>();
  seen.set(note, keys);
  const read = (key: string | symbol): void => {
    if (typeof key === "string" && (only ?? [key]).includes(key)) keys.add(key);
  };
  return new Proxy(object, {
    get(target, key) {
      read(key);
      return Reflect.get(target, key);
    },
    // A spread takes everything.
    getOwnPropertyDescriptor(target, key) {
      read(key);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

const PHASES = ["models", "laterModels"] as const;

const originals = PARTS.map((part) => ({
  run: part.run,
  pieces: PHASES.map((phase) => part[phase]?.pieces),
}));
for (const part of PARTS) {
  const { id, run } = part;
  const watchedRun: typeof run = (tables, settings, { found, ...context }) =>
    run(
      watched(tables, `${id}.tables`),
      watched(settings, `${id}.reads`),
      watched({ ...context, found: watched(found, `${id}.needs`) }, `${id}.given`, GIVEN),
    );
  Object.assign(part, { run: watchedRun });
  for (const phase of PHASES) {
    const models = part[phase];
    if (models === undefined) continue;
    const { pieces } = models;
    const note = `${id}.${phase}`;
    const watchedPieces: typeof pieces = ({ settings, ...input }) =>
      pieces(watched({ ...input, settings: watched(settings, `${note}.reads`) }, `${note}.of`));
    Object.assign(models, { pieces: watchedPieces });
  }
}
afterAll(() => {
  PARTS.forEach((part, at) => {
    Object.assign(part, { run: originals[at]?.run });
    PHASES.forEach((phase, k) => {
      if (part[phase] !== undefined) Object.assign(part[phase], { pieces: originals[at]?.pieces[k] });
    });
  });
});

/** The same with a second occasion, on which everybody answers as on the first. */
function answeredAlike(responses: Responses): Responses {
  const { measure, items, columns } = responses;
  const second = items.map((item, at) => ({ item, values: columns[at] ?? new Int16Array() }));
  const repeat = { kind: "occasion", label: null, importantChange: {}, columns: {}, rows: null } as const;
  return { ...responses, measure: { ...measure, repeat }, repeated: [second] };
}

/** The same with a factor that is regressed on what was answered first, as if it lay outside, and one on another item. */
function withRegression(responses: Responses): Responses {
  const { measure, items, columns } = responses;
  const [first] = items;
  if (first === undefined) return responses;
  const outside = { item: { ...first, id: "outside" }, values: columns[0] ?? new Int16Array() };
  const rest = items.slice(1).map(({ id }) => id);
  const path = { model: `F =~ ${rest.join(" + ")}\nF ~ k*outside\ntwice := 2*k`, labels: {} };
  const within = { model: `G =~ ${rest.slice(1).join(" + ")}\nG ~ ${rest[0]}`, labels: {} };
  const structures = { ...measure.structures, path, within };
  return { ...responses, measure: { ...measure, structures }, external: [...responses.external, outside] };
}

/** The same with an outcome and a criterion: whether the first item was answered in any but its lowest category. */
function withOutside(responses: Responses): Responses {
  const { measure, items, columns } = responses;
  const [first] = items;
  const [column = new Int16Array()] = columns;
  const { external } = parseMeasure({
    id: "one",
    items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
    external: { outcome: { scale: "binary", role: "outcome" }, criterion: { scale: "binary" } },
  });
  const categories = ["No", "Yes"].map((label, score) => ({ label, score }));
  const values = Int16Array.from(column, (value) => Math.max(-1, Math.min(1, value)));
  const outside = ["outcome", "criterion"].flatMap((id) =>
    first === undefined ? [] : [{ item: { ...first, id, categories }, values }],
  );
  return { ...responses, measure: { ...measure, external }, external: outside };
}

const surveys: readonly (readonly [string, Responses, AnalyzeOptions & ReleaseMode])[] = [
  [
    "a weighted sample by sex and country, with an outcome and a criterion",
    withOutside(sampleSurvey(24, ["sex", "country"])),
    { crossed: ["sex x country"], structures: ["two-factor"] },
  ],
  [
    "ordered answers under listwise deletion",
    sampleSurvey(12),
    { categories: "declared", missing: "listwise", structures: ["two-factor"] },
  ],
  [
    "random samples and regroupings, nothing hidden, with what lies outside, a second occasion, a short form and a regression",
    withRegression(withOutside(answeredAlike(sampleSurvey(12)))),
    {
      bootstrap: 4,
      permutations: 4,
      disclosure: "none",
      shortForm: { items: 4, range: [-1, 1], least: 1 },
    },
  ],
  [
    "strata and clusters",
    designSurvey(6),
    { clusterLabels: "within-strata", estimator: "ULSMV", structures: ["two"] },
  ],
  [
    "ordered answers of which a command asks for the models found",
    sampleSurvey(12),
    { categories: "declared", structures: [], parts: ["confirmatory"], askedOnly: true },
  ],
  [
    "a command for the model that the user names",
    sampleSurvey(24),
    { workingModel: "two-factor", parts: ["irt"], askedOnly: true },
  ],
  ["all items left out", sampleSurvey(400), { disclosure: "standard", constantItems: "drop" }],
];

describe("what a part says that it rests on", () => {
  it.each(surveys)("holds of %s", (_name, responses, options) => {
    analysisOf(responses, { ...quick, ...options });
    for (const part of PARTS) {
      const { id, wholeRecord, needs, reads, tables, context } = part;
      if (wholeRecord) continue;
      const undeclared = (note: string, declared: readonly string[]): readonly string[] =>
        seenOf(`${id}.${note}`).filter((key) => !declared.includes(key));
      expect({
        id,
        needs: undeclared("needs", needs),
        reads: undeclared("reads", reads),
        tables: undeclared("tables", tables),
        given: undeclared("given", context),
        of: PHASES.flatMap((phase) =>
          undeclared(`${phase}.of`, ["settings", ...(part[phase]?.inputs ?? [])]),
        ),
        modelReads: PHASES.flatMap((phase) => undeclared(`${phase}.reads`, part[phase]?.reads ?? [])),
      }).toEqual({ id, needs: [], reads: [], tables: [], given: [], of: [], modelReads: [] });
    }
  });

  it("is all read somewhere, and the whole record by what hides and judges alone", () => {
    const unread = PARTS.flatMap((part) => {
      const { id, wholeRecord, needs, reads, tables, context } = part;
      const ofModels: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
        PHASES.flatMap((phase) => [
          [`${phase}.reads`, part[phase]?.reads ?? []],
          [`${phase}.of`, part[phase]?.inputs ?? []],
        ]),
      );
      const declared = Object.entries({ needs, reads, tables, given: context, ...ofModels });
      const never = declared.flatMap(([note, keys]) =>
        keys.filter((key) => !seenOf(`${id}.${note}`).includes(key)).map((key) => `${id}.${note}: ${key}`),
      );
      return wholeRecord ? [] : never;
    });
    expect(unread).toEqual([]);
    expect(PARTS.flatMap(({ id, wholeRecord }) => (wholeRecord ? [id] : []))).toEqual([
      ...["disclosure", "replication", "verdicts"],
    ]);
  });

  it("names the choices that ask for parts wherever these are read", () => {
    for (const { id, reads, readsParts, ...phases } of PARTS) {
      expect([id, reads.includes("parts")]).toEqual([id, readsParts !== undefined]);
      for (const phase of PHASES) {
        const models = phases[phase];
        if (models)
          expect([id, models.reads.includes("parts")]).toEqual([id, models.readsParts !== undefined]);
      }
    }
  });
});
