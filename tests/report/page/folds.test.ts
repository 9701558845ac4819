import { describe, expect, it } from "vitest";
import { assembled, NO_SUMMARY } from "../../../src/report/kit/tables/assemble";
import {
  appendixBlocks,
  blocksOf,
  chapter,
  fileBlock,
  foldedBlocks,
  listBlock,
  savedTables,
} from "../../../src/report/kit/tables/blocks";
import { numbersOf, type Report } from "../../../src/report/kit/tables/section";
import { createInline } from "../../../src/report/page/inline";
import { renderBlocks } from "../../../src/report/page/render-block";
import { reportToMarkdown } from "../../../src/report/plain/report-to-markdown";
import { linkTo, plainText } from "../../../src/words/links";

const table = (id: string, rows = 1) => ({
  id,
  title: `Title of ${id}`,
  columns: [{ key: "a", label: "A", format: "text" as const }],
  rows: Array.from({ length: rows }, (_, k) => ({ a: `row ${k}` })),
  notes: [],
});
const setting = {
  names: new Map([["table-t", "Table 1"]]),
  drawings: new Map(),
  inline: createInline(new Map([["table-t", "Table 1"]]), new Set()),
  open: false,
};

describe("folded blocks", () => {
  it("of the same heading are in one fold, escaped", () => {
    const blocks = blocksOf(
      "First.",
      foldedBlocks("Others <", "Two.", table("t")),
      foldedBlocks("More", listBlock(["One & <two>"])),
    );
    const html = renderBlocks({ id: "s", blocks }, setting);
    expect(html.startsWith("<p>First.</p>\n<details")).toBe(true);
    expect(html).toContain("<summary>Others &lt;</summary><p>Two.</p>\n<div");
    expect(html).toContain("<li>One &amp; &lt;two&gt;</li>");
    expect(html.match(/<details class="fold" id="fold-s-[12]">/g)).toHaveLength(2);
    expect(renderBlocks({ id: "s", blocks }, { ...setting, open: true })).toContain(
      '<details class="fold" id="fold-s-1" open>',
    );
  });

  it("are none where there is nothing to fold", () => {
    expect(foldedBlocks("none", null, table("t", 0))).toEqual([]);
    expect(listBlock([], "none")).toEqual([]);
  });
});

describe("a long table", () => {
  it("folds its tail, unless it stands whole", () => {
    const html = renderBlocks({ id: "s", blocks: blocksOf(table("t", 30)) }, setting);
    expect(html).toContain('<input type="checkbox"> 18 more rows');
    expect(html.split('<tbody class="tail">')[1]?.match(/<tr>/g)).toHaveLength(18);
    expect(
      renderBlocks({ id: "s", blocks: blocksOf({ ...table("t", 30), whole: true }) }, setting),
    ).not.toContain("more rows");
    expect(renderBlocks({ id: "s", blocks: blocksOf(table("t", 20)) }, setting)).not.toContain("more rows");
  });
});

describe("assembled(places)", () => {
  const chapters = [
    chapter(
      "structure",
      "structure",
      "Own",
      "Here.",
      table("open"),
      appendixBlocks("Tests", "Behind.", table("far")),
    ),
    chapter(
      "structure",
      "other",
      "Other",
      savedTables(table("saved")),
      fileBlock({ title: "Script", fileName: "a.R", text: "1" }),
    ),
  ];
  const place = { id: "structure", title: "Structure", answers: [], chapters };
  const report: Report = {
    language: "en",
    title: "T",
    subtitle: "S",
    note: null,
    summary: NO_SUMMARY,
    ...assembled([place]),
  };

  it("puts each block where it belongs, and says in the body what the appendix has", () => {
    expect(report.sections).toHaveLength(1);
    expect(report.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(["text", "table", "more"]);
    expect(report.appendix.map(({ id, blocks }) => [id, blocks.length])).toEqual([["more-structure", 2]]);
    expect(report.files).toEqual([{ title: "Script", fileName: "a.R", text: "1" }]);
    expect(report.moreTables.map(({ id }) => id)).toEqual(["saved"]);
  });

  it("numbers tables of the body and of the appendix apart", () => {
    expect(Object.fromEntries(numbersOf(report))).toEqual({
      "section-structure": "Structure",
      "section-more-structure": "Own",
      "table-open": "Table 1",
      "table-far": "Table A1",
    });
  });

  it("leaves out a section with nothing to say", () => {
    expect(assembled([{ ...place, chapters: [chapter("structure", "structure", "Own")] }]).sections).toEqual(
      [],
    );
  });

  it("stands in Markdown with its folds under their headings", () => {
    expect(reportToMarkdown(report)).toMatch(/## Structure\n\nHere\.[\s\S]*## Own\n\nTests\n\nBehind\./);
  });
});

describe("a link in a text", () => {
  const names = new Map([["table-t", "Table 1"]]);

  it("becomes one in a page and its words elsewhere", () => {
    const inline = createInline(names, new Set());
    expect(inline(`See ${linkTo("table-t")} & ${linkTo("table-t", "<b>")}.`)).toBe(
      'See <a href="#table-t">Table 1</a> &amp; <a href="#table-t">&lt;b&gt;</a>.',
    );
    expect(plainText(`See ${linkTo("table-t")}.`, names)).toBe("See Table 1.");
  });

  it("is left out where nothing has numbers", () => {
    const text = `By sex, two differ (${linkTo("figure-f")}), at .5 (r = .3; ${linkTo("table-t")}); see ${linkTo("section-s", "Items")}.`;
    expect(plainText(text)).toBe("By sex, two differ, at .5 (r = .3); see Items.");
  });

  it("to nowhere is its words", () => {
    expect(createInline(names, new Set())(`See ${linkTo("gone", "this")}.`)).toBe("See this.");
  });
});

describe("a term of the field", () => {
  it("leads to the glossary at its first place", () => {
    const inline = createInline(new Map(), new Set());
    expect(inline("Its alpha is .80.")).toMatch(
      /^Its <a class="term" href="#term-alpha" title="[^"]+">alpha<\/a> is \.80\.$/,
    );
    expect(inline("Its alpha is .80.")).toBe("Its alpha is .80.");
  });
});
