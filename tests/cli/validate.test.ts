import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { itemwise, withFolder } from "../support/cli";

const ITEMS = ["a", "b", "c", "d", "e"];
/** Sixty people who take 100 seconds, two of whom give one answer throughout, one of them in 5 seconds. */
const ROWS = Array.from({ length: 60 }, (_, k) =>
  k === 10 || k === 20
    ? `2,2,2,2,2,${k === 10 ? 5 : 100}`
    : `${ITEMS.map((_, item) => 1 + ((k + item * (1 + (k % 2))) % 3)).join()},100`,
);
const INPUT = `${ITEMS.join()},Duration (in seconds)\n${ROWS.join("\n")}\n`;

function validated(sensitive: boolean, ...options: readonly string[]): Promise<string> {
  return withFolder((folder) => {
    const measure = join(folder, "m.json");
    const categories = [1, 2, 3].map((code) => ({ code }));
    writeFileSync(
      measure,
      JSON.stringify({ id: "m", sensitive, items: ITEMS.map((id) => ({ id, categories })) }),
    );
    return itemwise(["validate", "-", "--measure", measure, ...options], { input: INPUT }).stdout;
  });
}

const flags = async (sensitive: boolean, ...options: readonly string[]) =>
  JSON.parse(await validated(sensitive, "--json", ...options)).careless.flags.map(
    ({ code, judged, flagged, rows }: Record<string, unknown>) => [code, judged, flagged, rows],
  );

describe("itemwise validate: answers that may have been given without reading", () => {
  it("are counted, and left in", async () => {
    const text = await validated(false);
    expect(text).toContain("60 people analyzed, 60 of them answered every item");
    expect(text).toContain(`
Answers that may have been given without reading (to look at; nobody is left out):
  2 of 60 people gave one answer to all 5 items a to e
`);
    expect(text).toContain(
      '  1 of 60 people took less than 33.3 s (a third of the median; median 100 s; column "Duration (in seconds)")\n',
    );
    expect(text).toMatch(/^[▁▂▃▄▅▆▇█]{3} a \(a\): 60 answers/m);
  });

  it("are counted of a sensitive measure too, since these are figures of everybody", async () => {
    expect(await validated(true)).toBe(await validated(false));
    expect(await validated(true)).not.toContain("(*)");
  });

  it("are given by row only where all may be seen", async () => {
    const withoutRows = (flagged: number, code: string) => [code, 60, flagged, null];
    expect(await flags(false)).toEqual([
      withoutRows(2, "straight-line"),
      withoutRows(0, "distance"),
      withoutRows(1, "fast"),
    ]);
    expect(await flags(true)).toEqual(await flags(false));
    expect(await flags(true, "--restricted")).toEqual([
      ["straight-line", 60, 2, [12, 22]],
      ["distance", 60, 0, []],
      ["fast", 60, 1, [12]],
    ]);
  });
});
