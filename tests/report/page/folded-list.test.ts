import { describe, expect, it } from "vitest";
import { foldedTable, listBlock } from "../../../src/report/kit/tables/blocks";
import { renderBlock } from "../../../src/report/page/render-block";
import { reportToMarkdown } from "../../../src/report/page/report-to-markdown";

describe("a folded list", () => {
  const blocks = listBlock(["One & <two>", "Three"], "2 claims");
  const [block] = blocks;

  it("shows its heading, escaped, and the rest when asked to", () => {
    expect(block && renderBlock(block, new Map(), { table: 0, figure: 0 })).toBe(
      "<details><summary>2 claims</summary><ul><li>One &amp; &lt;two&gt;</li><li>Three</li></ul></details>",
    );
    expect(listBlock([], "none")).toEqual([]);
  });

  it("stands under its heading in Markdown", () => {
    const sections = [{ id: "s", title: "S", blocks }];
    const text = reportToMarkdown({ title: "T", subtitle: "", note: null, answers: [], sections });
    expect(text).toMatch(/2 claims\n\n- One .*\n- Three/);
  });
});

describe("a folded table", () => {
  it("shows its heading, and the table when asked to", () => {
    const table = {
      id: "t",
      title: "T",
      columns: [{ key: "a", label: "A", format: "text" as const }],
      notes: [],
    };
    const [block] = foldedTable({ ...table, rows: [{ a: "b" }] }, "Others <");
    const html = block === undefined ? "" : renderBlock(block, new Map(), { table: 0, figure: 0 });
    expect(html.startsWith("<details><summary>Others &lt;</summary>")).toBe(true);
    expect(foldedTable(null, "none")).toEqual([]);
    expect(foldedTable({ ...table, rows: [] }, "none")).toEqual([]);
  });
});
