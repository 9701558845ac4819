import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { probeAnalysis } from "../../src/analysis/probe-analysis";
import { readResponses } from "../../src/data/answers/responses";
import { makeTable } from "../../src/data/csv/table";
import { ItemwiseError } from "../../src/errors";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

const IDS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const measure = parseMeasure({
  id: "m",
  items: IDS.map((id) => ({
    id,
    categories: [1, 2, 3, 4, 5].map((code) => ({ code })),
    missing: [{ code: 9 }],
  })),
});

/** So many different rows that their correlations alone are asked for; `change` mends a row's cells. */
function responses(change: (cells: string[], row: number) => void) {
  const random = createRandom(3);
  const rows = Array.from({ length: 30_000 }, (_, row) => {
    const cells = IDS.map(() => String(1 + random.integer(5)));
    change(cells, row);
    return cells;
  });
  return readResponses(
    makeTable(
      IDS,
      IDS.map((_, item) => rows.map((cells) => cells[item] ?? "")),
    ),
    measure,
  );
}

function thrown(run: () => unknown): string {
  try {
    run();
    return "nothing";
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return `${error.code}: ${error.message} ${error.hint}`;
  }
}

const quick = {
  parts: ["exploratory"],
  replicates: 1,
  bootstrap: 0,
  rotationStarts: 1,
  correlation: "pearson",
} as const;

describe("probeAnalysis", () => {
  it.each([
    ["an item that all answered alike", (cells: string[]) => cells.fill("2", 3, 4)],
    ["an item that nobody answered", (cells: string[]) => cells.fill("9", 5, 6)],
    [
      "an item that all alike answered who answered another",
      (cells: string[], row: number) => (row % 2 === 0 ? cells.fill("9", 0, 1) : cells.fill("4", 1, 2)),
    ],
  ])("stops at %s as the analysis does, whatever number of rows there is", (_, change) => {
    const read = responses(change);
    const probed = thrown(() => probeAnalysis(read, { correlation: "pearson" }));
    expect(probed).not.toBe("nothing");
    expect(probed).toBe(thrown(() => analyze(read, quick)));
  });

  it("stops at no two items that nobody answered both: one is left out, with a warning", () => {
    const read = responses((cells, row) => cells.fill("9", row % 2, 1 + (row % 2)));
    expect(thrown(() => probeAnalysis(read, { correlation: "pearson" }))).toBe("nothing");
    const { data } = analyze(read, quick);
    expect(data.items).toEqual(IDS.slice(1));
    expect(data.warnings).toContainEqual(expect.objectContaining({ code: "items-apart" }));
  });

  it("stops at nothing where the answers can be analyzed, and drops what is to be dropped", () => {
    expect(
      thrown(() =>
        probeAnalysis(
          responses(() => {}),
          {},
        ),
      ),
    ).toBe("nothing");
    const constant = responses((cells) => cells.fill("2", 3, 4));
    expect(thrown(() => probeAnalysis(constant, {}))).toMatch(/^constant-item/);
    expect(thrown(() => probeAnalysis(constant, { constantItems: "drop" }))).toBe("nothing");
  });
});
