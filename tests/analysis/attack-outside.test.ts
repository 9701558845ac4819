import { describe, expect, it } from "vitest";
import { counter } from "../../scripts/attack/count";
import { type Finding, type Hidden, scoreOf } from "../../scripts/attack/finding";
import { hiddenCounts } from "../../scripts/attack/hidden";
import { type Hostile, hostileFile, hostileMeasure } from "../../scripts/attack/hostile";
import { readPeople } from "../../scripts/attack/people";
import { hiddenOutside, outsideFindings, outsideSums } from "../../scripts/attack/routes/outside";
import type { Analysis } from "../../src/analysis/analysis";
import type { AnalysisPart } from "../../src/analysis/analysis-parts";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";

const LEAST = 5;

function survey(of: Hostile, parts: readonly AnalysisPart[], categories: "dichotomized" | "declared") {
  const whole = hostileMeasure(of);
  // Models of every answer take long: of one predictor alone.
  const kept = Object.entries(whole.external).filter(
    ([, { role }]) => of.bare === true || role !== "covariate",
  );
  const measure = { ...whole, external: Object.fromEntries(kept) };
  const csv = hostileFile(of);
  const truth = counter(readPeople(csv, measure, false), measure);
  const how = { outside: true, contexts: true, groups: Object.keys(measure.groups) };
  const responses = readResponses(parseCsv(csv), measure, how);
  const analyzed = (disclosure: "standard" | "none"): Analysis =>
    release(responses, {
      bootstrap: 0,
      replicates: 10,
      constantItems: "drop",
      categories,
      parts,
      disclosure,
    });
  /** Shares that a release leaves out are looked for in what it is held against too. */
  const routes = (record: Analysis, findings: readonly Finding[], released: Analysis): string[] =>
    scoreOf([...hiddenIn(record), ...hiddenCounts(released, truth)], findings, {
      truth,
      least: LEAST,
    }).flatMap(({ route, recovered, tooNarrow }) => (recovered + tooNarrow > 0 ? [route] : []));
  const hiddenIn = (record: Analysis): Hidden[] => {
    const asked = { ...record, disclosure: { ...record.disclosure, leastCount: LEAST } };
    return hiddenOutside(asked, { measure, truth });
  };
  return {
    analyzed,
    /** By which routes counts are given away. */
    byArithmetic: (record: Analysis, released = record) =>
      routes(record, outsideFindings(record, truth), released),
    bySums: async (record: Analysis) =>
      routes(record, await outsideSums(record, hiddenIn(record), { measure, truth }), record),
  };
}

describe("an attack on what lies outside the measure", () => {
  it("recovers counts of what is as it was computed, and nothing of a release", async () => {
    const parts = [
      "prevalence",
      "comparison",
      "among",
      "outcomes",
      "agreement",
      "reliability",
      "validity",
    ] as const;
    const found = survey({ people: 400, seed: 11, again: "most" }, parts, "dichotomized");
    const [released, all] = [found.analyzed("standard"), found.analyzed("none")];
    expect(found.byArithmetic(released)).toEqual([]);
    expect(new Set(found.byArithmetic(all, released))).toEqual(
      new Set([
        ...["outcomes", "burden", "differences", "regression"],
        ...["agreement, numbers", "agreement, intervals", "agreement, kappa", "validity, numbers"],
      ]),
    );
    expect(await found.bySums(all)).toEqual(["among"]);
    const isOpen = ({ estimate }: { readonly estimate: number | null }): boolean => estimate !== null;
    const [told] = released.among;
    const [open] = all.among;
    for (const { key, kind } of told?.people.filter((one) => one.group === null && !isOpen(one)) ?? []) {
      const experiences = told?.experiences.filter((one) => one.key === key && isOpen(one)) ?? [];
      const most = experiences.find(({ item }) => item === null);
      if (kind === "exclusive" || most === undefined) continue;
      const people = open?.people.find((one) => one.key === key && one.group === null);
      // At most as many people as experiences: these are hidden where that says how many.
      const count = (one: typeof people | typeof most) => Math.round((one?.estimate ?? 0) * (one?.n ?? 0));
      expect(count(most) - count(people), key).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it("does so where one predictor makes a table of four", async () => {
    const found = survey(
      { people: 400, seed: 1, again: "few", bare: true },
      ["prevalence", "among"],
      "dichotomized",
    );
    expect(found.byArithmetic(found.analyzed("none"))).toEqual([
      ...["predictors, numbers", "predictors, table of four"],
    ]);
  });

  it("does so by ranks, of one scale and of two", async () => {
    const parts = ["norms", "agreement", "reliability"] as const;
    const found = survey({ people: 300, seed: 3, again: "most", even: true }, parts, "declared");
    const released = found.analyzed("standard");
    expect(found.byArithmetic(released)).toEqual([]);
    expect(await found.bySums(released)).toEqual([]);
    expect(await found.bySums(found.analyzed("none"))).toEqual(["norms"]);
  });
});
