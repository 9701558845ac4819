import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { countedQuestions } from "../../../src/survey/among/estimate-among";
import { estimatePredictors } from "../../../src/survey/among/estimate-predictors";
import { type GroupCovariates, groupCovariates } from "../../../src/survey/among/group-covariates";
import type { DisclosureMode } from "../../../src/survey/disclosure/disclosure";
import { chainedImputations } from "../../../src/survey/imputation/chained";
import { prevalenceMargins } from "../../../src/survey/prevalence/prevalence";
import { yesTable } from "../../../src/survey/prevalence/yes-table";

interface Estimate {
  readonly estimate: number;
  readonly se: number;
}

interface Reference {
  readonly csv: string;
  readonly n: number;
  readonly coefficients: readonly (Estimate & { readonly term: string })[];
  readonly effects: Readonly<Record<string, Estimate>>;
  readonly probabilities: Readonly<Record<string, Estimate>>;
  readonly imputed: readonly (Estimate & { readonly term: string })[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL("../../reference/predictors.json", import.meta.url), "utf8"),
);

const definition: MeasureDefinition = {
  id: "one",
  items: [{ id: "a", categories: [{ code: 0 }, { code: 1 }] }],
  groups: {
    country: { column: "country" },
    sex: { column: "sex" },
    age: {
      column: "age",
      values: { "12-13": 12.5, "14-15": 14.5, "16-17": 16.5 },
      bands: [
        [12, 13],
        [14, 15],
        [16, 17],
      ],
    },
  },
  release: { crossed: [] },
  weight: { column: "weight" },
  external: {
    help: { scale: "binary", role: "covariate" },
    skills: { scale: "continuous", role: "covariate" },
  },
  among: {
    told: { label: "Whom", columns: "t{answer}_{item}", answers: [{ code: 1, label: "Friend" }] },
  },
};

function modelsOf(
  csv: string,
  disclosure: DisclosureMode,
  json = definition,
  covariates: GroupCovariates | null = null,
) {
  const measure = parseMeasure(json);
  const groups = Object.keys(measure.groups);
  const responses = readResponses(parseCsv(csv), measure, { groups, contexts: true, outside: true });
  const { plan, options } = prevalenceMargins(yesTable(responses), measure, { crossed: [], disclosure });
  const choices = { plan, hidden: options.hidden, rule: options.rule, domains: [], wholeFile: false, groups };
  const questions = countedQuestions(responses, choices);
  return estimatePredictors(responses, { plan, options, questions, groups, covariates });
}

describe("who gives an answer, by what else is known", () => {
  const models = modelsOf(reference.csv, "none");
  const any = models.find(({ question, key }) => question === "told" && key === "any");

  it("is R's regression by design, with its effects and adjusted probabilities", () => {
    expect(any).toMatchObject({ unit: "country", by: ["age", "sex"], suppressed: null, n: 400 });
    expect(any?.complete?.n).toBe(reference.n);
    for (const { term, estimate, se } of reference.coefficients) {
      const own = any?.complete?.coefficients.find((one) => one.term === term);
      expect(own?.estimate).toBeCloseTo(estimate, 7);
      expect(own?.se).toBeCloseTo(se, 7);
    }
    for (const [term, { estimate, se }] of Object.entries(reference.effects)) {
      const own = any?.complete?.effects.find((one) => one.term === term);
      expect(own?.estimate).toBeCloseTo(estimate, 7);
      expect(own?.se).toBeCloseTo(se, 7);
    }
    expect(any?.complete?.probabilities).toHaveLength(6);
    for (const { levels, estimate, se } of any?.complete?.probabilities ?? []) {
      const wanted = reference.probabilities[levels.join(" ")];
      expect(estimate).toBeCloseTo(wanted?.estimate ?? Number.NaN, 7);
      expect(se).toBeCloseTo(wanted?.se ?? Number.NaN, 7);
    }
  });

  it("is near mice's with missing predictors filled in, within what five imputations leave open", () => {
    expect(any?.imputed).toMatchObject({ n: 400, times: 5 });
    for (const { term, estimate, se } of reference.imputed) {
      const own = any?.imputed?.coefficients.find((one) => one.term === term);
      expect(Math.abs((own?.estimate ?? Number.NaN) - estimate)).toBeLessThan(0.5 * se);
      expect((own?.se ?? Number.NaN) / se).toBeGreaterThan(0.75);
      expect((own?.se ?? Number.NaN) / se).toBeLessThan(1.35);
    }
  });

  it("has random intercepts beside, and no coefficient of the unit itself", () => {
    expect(any?.random).toMatchObject({ units: 4, n: reference.n });
    const terms = any?.complete?.coefficients.map(({ term }) => term) ?? [];
    expect(terms).toEqual(["sex: girl", "help: Yes", "age", "skills"]);
    expect(any?.random?.coefficients.map(({ term }) => term)).toEqual(terms);
  });

  it("marks few events", () => {
    const few = reference.csv.split("\n").slice(0, 160).join("\n");
    const own = modelsOf(few, "none").find(({ question, key }) => question === "told" && key === "any");
    expect(own?.exploratory).toBe(true);
  });

  it("takes what is the same for everybody of a unit for a predictor of units, by their number", () => {
    const [header = "", ...lines] = reference.csv.trim().split("\n");
    const wealth: Record<string, string> = { A: "1", B: "4", C: "2", D: "3.5" };
    const csv = [`${header},wealth`, ...lines.map((line) => `${line},${wealth[line[0] ?? ""]}`)].join("\n");
    const json = {
      ...definition,
      external: {
        ...definition.external,
        wealth: { scale: "continuous" as const, role: "covariate" as const },
      },
    };
    const own = modelsOf(csv, "none", json).find(({ question, key }) => question === "told" && key === "any");
    expect(own?.complete?.coefficients.map(({ term }) => term)).not.toContain("wealth");
    const between = own?.random?.coefficients.find(({ term }) => term === "wealth");
    expect(between).toMatchObject({ between: true, df: 2 });
  });

  it("leaves out, with a warning, what nobody has a value of, and what is the same for all, in every model", () => {
    const [header = "", ...lines] = reference.csv.trim().split("\n");
    const csv = [`${header},nothing,same`, ...lines.map((line) => `${line},,5`)].join("\n");
    const number = { scale: "continuous" as const, role: "covariate" as const };
    const json = { ...definition, external: { ...definition.external, nothing: number, same: number } };
    const own = modelsOf(csv, "none", json).find(({ question, key }) => question === "told" && key === "any");
    expect(own?.complete?.coefficients.map(({ term }) => term)).toEqual(
      any?.complete?.coefficients.map(({ term }) => term),
    );
    expect(own?.random?.coefficients).toEqual(any?.random?.coefficients);
    expect(own?.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["empty-predictor", "dependent-coefficient"]),
    );
  });

  it("takes what is known of units from a small file too", () => {
    const known = groupCovariates(parseCsv("country,wealth\nA,1\nB,4\nC,2\nD,3.5\n"));
    const own = modelsOf(reference.csv, "none", definition, known).find(
      ({ question, key }) => question === "told" && key === "any",
    );
    const between = own?.random?.coefficients.find(({ term }) => term === "wealth");
    expect(between).toMatchObject({ between: true, df: 2 });
    for (const csv of ["country,age\nA,1\nB,2\nC,3\nD,4\n", "country,wealth\nAA,1\nB,4\nC,2\nD,3.5\n"]) {
      const wrong = groupCovariates(parseCsv(csv));
      expect(() => modelsOf(reference.csv, "none", definition, wrong)).toThrow(/name of another|no row of A/);
    }
    expect(() => groupCovariates(parseCsv("country,wealth\nA,1\nA,2\n"))).toThrow(/no level of its own/);
    expect(() => groupCovariates(parseCsv("country,wealth\nA,rich\n"))).toThrow(
      /"rich" in column wealth, row 2, is no number/,
    );
    const other = groupCovariates(parseCsv("region,wealth\nA,1\n"));
    expect(() => modelsOf(reference.csv, "none", definition, other)).toThrow(/not read by region/);
  });

  it("is nothing without covariates", () => {
    expect(modelsOf(reference.csv, "none", { ...definition, external: {} })).toEqual([]);
  });
});

describe("chainedImputations", () => {
  const missing = Number.NaN;

  it("takes values that there are, the same for the same seed, and leaves what is there", () => {
    const variables = [
      Float64Array.of(1, 2, missing, 4, 5, missing, 7, 8),
      Float64Array.of(0, 1, 0, 1, missing, 1, 0, 1),
    ];
    const known = [Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8)];
    const all = chainedImputations({ variables, known }, { seed: 5, times: 3 });
    expect(all).toHaveLength(3);
    for (const [first, second] of all) {
      expect(first?.map((value, row) => (Number.isNaN(variables[0]?.[row]) ? 0 : value))).toEqual(
        Float64Array.of(1, 2, 0, 4, 5, 0, 7, 8),
      );
      expect([1, 2, 4, 5, 7, 8]).toContain(first?.[2]);
      expect([0, 1]).toContain(second?.[4]);
    }
    expect(chainedImputations({ variables, known }, { seed: 5, times: 3 })).toEqual(all);
  });

  it("leaves a variable that nobody has, and fills in too few people to regress by chance", () => {
    const [once] = chainedImputations(
      { variables: [Float64Array.of(missing, missing), Float64Array.of(3, missing)], known: [] },
      { seed: 1, times: 1 },
    );
    expect(once?.[0]?.every(Number.isNaN)).toBe(true);
    expect(once?.[1]).toEqual(Float64Array.of(3, 3));
  });
});
