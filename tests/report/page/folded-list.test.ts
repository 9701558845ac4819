import { describe, expect, it } from "vitest";
import { blocksOf, foldedBlocks, listBlock } from "../../../src/report/kit/tables/blocks";
import { renderBlocks } from "../../../src/report/page/render-block";
import { reportToMarkdown } from "../../../src/report/page/report-to-markdown";

describe("a folded list", () => {
  const blocks = listBlock(["One & <two>", "Three"], "2 claims");

  it("shows its heading, escaped, and the rest when asked to", () => {
    expect(renderBlocks(blocks, new Map(), { table: 0, figure: 0 })).toBe(
      '<details class="fold"><summary>2 claims</summary><ul><li>One &amp; &lt;two&gt;</li><li>Three</li></ul></details>',
    );
    expect(listBlock([], "none")).toEqual([]);
  });

  it("stands under its heading in Markdown", () => {
    const sections = [{ id: "s", title: "S", blocks }];
    const text = reportToMarkdown({ title: "T", subtitle: "", note: null, answers: [], sections });
    expect(text).toMatch(/2 claims\n\n- One .*\n- Three/);
  });
});

describe("folded blocks", () => {
  const table = {
    id: "t",
    title: "T",
    columns: [{ key: "a", label: "A", format: "text" as const }],
    rows: [{ a: "b" }],
    notes: [],
  };

  it("of the same heading are in one fold", () => {
    const blocks = blocksOf(
      "First.",
      foldedBlocks("Others <", "Two.", table),
      foldedBlocks("More", "Three."),
    );
    const html = renderBlocks(blocks, new Map(), { table: 0, figure: 0 });
    expect(html.startsWith("<p>First.</p>\n<details")).toBe(true);
    expect(html).toContain("<summary>Others &lt;</summary><p>Two.</p>\n<div");
    expect(html.match(/<details class="fold">/g)).toHaveLength(2);
  });

  it("are none where there is nothing to fold", () => {
    expect(foldedBlocks("none", null, { ...table, rows: [] })).toEqual([]);
  });
});
