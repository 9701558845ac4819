import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { buildReport } from "../../src/report/build-report";
import { reportToMarkdown } from "../../src/report/plain/report-to-markdown";

it("says in the record and the report how many people models of continuous items leave out", () => {
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
  const analysis = analyze(readResponses(table, measure, { groups: ["place"] }), {
    parts: ["confirmatory", "invariance"],
    bootstrap: 0,
  });
  const codes = (warnings: readonly { readonly code: string }[] = []): number =>
    warnings.filter(({ code }) => code === "incomplete-left-out").length;
  expect(analysis.settings.missing).toBe("pairwise");
  expect([codes(analysis.cfa[0]?.warnings), codes(analysis.invariance[0]?.warnings)]).toEqual([1, 2]);
  const report = reportToMarkdown(buildReport(analysis, measure));
  expect(report).toContain("40 of 160 people did not answer all of the items and are left out");
  expect(report).toContain("place x: 20 of 80 people did not answer all of the items");
});
