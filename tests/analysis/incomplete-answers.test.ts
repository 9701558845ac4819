import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { buildReport } from "../../src/report/build-report";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";

it("takes all answers to continuous items, in groups too", () => {
  const random = createRandom(3);
  const ids = ["a", "b", "c", "d"];
  const rows = Array.from({ length: 160 }, (_, person) => {
    const trait = random.normal();
    const answers = ids.map((_, j) => (person % 4 === 0 && j === 0 ? "" : trait + random.normal()));
    return [...answers, person < 80 ? "x" : "y"].join(",");
  });
  const measure = parseMeasure({
    id: "four",
    items: ids.map((id) => ({ id, scale: "continuous" })),
    groups: { place: { column: "place" } },
  });
  const table = parseCsv([[...ids, "place"].join(","), ...rows].join("\n"));
  const responses = readResponses(table, measure, { groups: ["place"] });
  const analysis = analyze(responses, {
    parts: ["confirmatory", "invariance"],
    bootstrap: 0,
  });
  const codes = (warnings: readonly { readonly code: string }[] = []) => warnings.map(({ code }) => code);
  expect(analysis.settings.missing).toBe("pairwise");
  expect(analysis.cfa[0]).toMatchObject({ missing: "fiml", n: 160, converged: true });
  expect(codes(analysis.cfa[0]?.warnings)).toContain("full-information");
  expect(codes(analysis.invariance[0]?.warnings)).toContain("full-information");
  const report = reportToMarkdown(buildReport(analysis, measure));
  expect(report).toContain("Full-information maximum likelihood used all their answers");
  const asked = analyze(responses, { parts: ["confirmatory"], bootstrap: 0, missing: "fiml" });
  expect(asked.cfa[0]?.fit).toEqual(analysis.cfa[0]?.fit);
  const complete = analyze(responses, { parts: ["confirmatory"], bootstrap: 0, missing: "listwise" });
  expect(complete.cfa[0]).toMatchObject({ missing: "listwise", n: 120 });
});

it("takes external variables and items as auxiliary ones", () => {
  const random = createRandom(5);
  const ids = ["a", "b", "c", "d"];
  const rows = Array.from({ length: 200 }, () => {
    const trait = random.normal();
    const mood = trait + random.normal();
    const answers = ids.map((_, j) => (j === 0 && mood < -0.5 ? "" : (trait + random.normal()).toFixed(3)));
    return [...answers, mood.toFixed(3)].join(",");
  });
  const measure = parseMeasure({
    id: "four",
    items: ids.map((id) => ({ id, scale: "continuous" })),
    external: { mood: { column: "mood", scale: "continuous" } },
    structures: { one: { label: "One", model: "f =~ a + b + c + d" } },
  });
  const table = parseCsv([[...ids, "mood"].join(","), ...rows].join("\n"));
  const responses = readResponses(table, measure, { outside: true });
  const choices = { parts: ["confirmatory"] as const, bootstrap: 0 };
  const [model] = analyze(responses, { ...choices, auxiliary: ["mood"] }).cfa;
  const [plain] = analyze(responses, choices).cfa;
  expect(model).toMatchObject({ items: ids, missing: "fiml", converged: true });
  expect(model?.warnings.map(({ code }) => code)).toContain("auxiliary-variables");
  expect([model?.fit.standard.df, model?.parameters]).toEqual([plain?.fit.standard.df, plain?.parameters]);
  const meanOf = (of: typeof model) =>
    of?.estimates.find(({ lhs, op }) => lhs === "a" && op === "~1")?.est ?? 0;
  // Those who feel low lack an answer that would have been low.
  expect(meanOf(model)).toBeLessThan(meanOf(plain));
  expect(() => analyze(responses, { ...choices, auxiliary: ["weather"] })).toThrow(
    "unknown auxiliary variable",
  );
});
