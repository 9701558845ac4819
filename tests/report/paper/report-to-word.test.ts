import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderWord } from "../../../src/node/render/render-word";
import { NO_SUMMARY } from "../../../src/report/kit/tables/assemble";
import {
  appendixBlocks,
  blocksOf,
  foldedBlocks,
  referencesBlock,
} from "../../../src/report/kit/tables/blocks";
import type { Report, ReportChart, ReportTable } from "../../../src/report/kit/tables/section";
import { tableToWord } from "../../../src/report/paper/report-to-word";
import { linkTo } from "../../../src/words/links";

const chart: ReportChart = {
  id: "bar",
  title: "Answers",
  see: "Three of four said yes.",
  description: "A bar for yes, three high & wide.",
  spec: {
    mark: "bar",
    data: { values: [{ yes: 3 }] },
    encoding: { x: { field: "yes", type: "quantitative" } },
  },
  columns: [],
  rows: [],
};

const table: ReportTable = {
  id: "items",
  title: "Items",
  columns: [
    { key: "item", label: "Item", format: "text" },
    { key: "n", label: "n", format: "integer" },
    { key: "r", label: "r with all", format: "coefficient2" },
  ],
  rows: [
    { item: "a", n: 1200, r: -0.456 },
    { item: "b", n: 30, r: null },
  ],
  emphasis: [{ row: 0, key: "r" }],
  parentheses: [{ row: 1, key: "n" }],
  notes: ["Unweighted.", "Second."],
};

const HOSTILE =
  '</w:t><w:fldSimple w:instr="DDEAUTO cmd"/>{ INCLUDEPICTURE "http://x" } =HYPERLINK("x")\u0000\u0008\ud800<script>';

const report = (more: Partial<Report> = {}): Report => ({
  language: "en",
  title: "Sleep",
  subtitle: "120 people",
  note: "Invented.",
  summary: {
    ...NO_SUMMARY,
    sentence: "In 2024.",
    figures: [{ value: "31.9%", label: "slept", range: "30% to 34%" }],
    items: chart,
    lines: [{ question: "Dimensions", word: "one", detail: "ω .87.", verdict: "yes", place: null }],
    cautions: ["Sleep is not rest."],
  },
  sections: [
    {
      id: "survey",
      title: "Survey",
      answers: [{ place: "survey", question: "Who?", answer: "120 people.", verdict: "partly" }],
      blocks: [
        ...blocksOf({ kind: "heading", id: "asked", text: "What was asked" }),
        ...blocksOf(`See ${linkTo("table-items")} and ${linkTo("table-folded")}.`, table),
        ...foldedBlocks("More", { ...table, id: "folded", title: "Folded away" }),
      ],
    },
  ],
  appendix: [
    { id: "more-survey", title: "More on survey", answers: [], blocks: appendixBlocks("All", "Deep.") },
    {
      id: "more-method",
      title: "Method and references",
      answers: [],
      blocks: appendixBlocks("References", referencesBlock(["Horn, J. L. (1965). A rationale."])),
    },
  ],
  files: [],
  moreTables: [],
  ...more,
});

const filesOf = (docx: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const textOf = (xml = ""): string => xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]*>/g, "");
const documentOf = async (one: Report, detail?: "short" | "standard" | "full"): Promise<string> =>
  filesOf(await renderWord(one, { detail }))["word/document.xml"] ?? "";

describe("the report as Word", async () => {
  const docx = await renderWord(report());
  const files = filesOf(docx);
  const xml = files["word/document.xml"] ?? "";

  it("has the same bytes each time, and no moment at which it was made", async () => {
    expect(Buffer.from(await renderWord(report())).equals(Buffer.from(docx))).toBe(true);
    expect(files["docProps/core.xml"]).toContain("<dc:description>Invented.</dc:description>");
    expect(files["docProps/core.xml"]).not.toContain("dcterms:created");
    expect(files["docProps/core.xml"]).toContain(
      "<dc:title>Sleep</dc:title><dc:creator>itemwise</dc:creator>",
    );
  });

  it("has Word's headings, contents, captions, running title and page number", () => {
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>.{0,160}Survey/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading2"\/>.{0,160}What was asked/);
    expect(xml).toContain("TOC \\h \\o &quot;1-2&quot;");
    expect(xml).toMatch(/<w:pStyle w:val="TOC1"\/>.*?Survey.*?<w:pStyle w:val="TOC2"\/>.*?What was asked/);
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/>.{0,400}SEQ Table \\\* ARABIC"><w:r><w:t[^>]*>1</);
    expect(xml).toMatch(/SEQ Figure \\\* ARABIC"><w:r><w:t[^>]*>1</);
    expect(files["word/header1.xml"]).toContain("Sleep");
    expect(files["word/footer1.xml"]).toContain("PAGE");
  });

  it("has tables in APA style: three rules, a head on each page, whole rows, numbers at the right", () => {
    const drawn = /<w:tbl>.*<\/w:tbl>/.exec(xml)?.[0] ?? "";
    expect(drawn.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(drawn.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    const rows = drawn.split("<w:tr>").slice(1);
    const rules = rows.map((row) => [
      row.includes('<w:top w:val="single"'),
      row.includes('<w:bottom w:val="single"'),
    ]);
    expect(rules).toEqual([
      [true, true],
      [false, false],
      [false, true],
    ]);
    expect(drawn).not.toMatch(/<w:(left|right|insideV) w:val="single"/);
    expect(drawn.match(/<w:jc w:val="right"\/>/g)).toHaveLength(6);
    expect(drawn).toMatch(/<w:b\/>(?:(?!<w:t ).)*<w:t [^>]*>−\.46</);
    expect(drawn).toMatch(/<w:i\/>(?:(?!<w:t ).)*<w:t [^>]*>r</);
    expect(textOf(drawn)).toContain("(30)");
    expect(xml).toMatch(/<w:i\/>(?:(?!<w:t ).)*<w:t [^>]*>Note\. </);
  });

  it("has figures as pictures with their description, number, title and what to see", () => {
    const pictures = Object.keys(files).filter((name) => name.startsWith("word/media/"));
    expect(pictures).toHaveLength(1);
    expect(xml).toContain('descr="A bar for yes, three high &amp; wide."');
    expect(xml).toContain('name="Figure 1"');
    expect(textOf(xml)).toContain("Note. Three of four said yes.");
  });

  it("says summary, answers and references, and leaves folds and the appendix out", async () => {
    const text = textOf(xml);
    for (const told of [
      "31.9% slept: 30% to 34%",
      "Dimensions one. ω .87.",
      "Sleep is not rest.",
      "Who? Partly. 120 people.",
    ])
      expect(text).toContain(told);
    expect(text).toContain("See Table 1 and “Folded away” of the full report.");
    expect(text).not.toContain("Deep.");
    expect(xml).toMatch(/<w:pStyle w:val="Bibliography"\/>.{0,80}\[1\] Horn/);
    expect(files["word/styles.xml"]).toMatch(/w:styleId="Bibliography".{0,400}w:hanging="397"/);
  });

  it("shows everything or little by its detail", async () => {
    const full = textOf(await documentOf(report(), "full"));
    expect(full).toContain("Deep.");
    expect(full).toContain("See Table 1 and Table 2.");
    const short = textOf(await documentOf(report(), "short"));
    expect(short).toContain("Dimensions one.");
    expect(short).not.toContain("What was asked");
  });

  it("takes text for text", async () => {
    const spoiled = await documentOf(
      report({
        title: HOSTILE,
        sections: [
          {
            id: "survey",
            title: HOSTILE,
            answers: [],
            blocks: blocksOf(HOSTILE, {
              ...table,
              title: HOSTILE,
              rows: [{ item: HOSTILE, n: 1, r: 0 }],
              notes: [HOSTILE],
            }),
          },
        ],
      }),
    );
    expect(spoiled.match(/<w:fldSimple/g)).toHaveLength(2);
    expect(spoiled.match(/<w:instrText[^>]*>[^<]*/g)).toHaveLength(1);
    expect(spoiled).not.toContain("<script");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left.
    expect(spoiled).not.toMatch(/[\u0000-\u0008\ufffd]/);
    expect(spoiled).not.toContain("<w:hyperlink");
  });
});

describe("a table as Word", () => {
  it("has its title and no number, and the same bytes each time", async () => {
    const docx = await tableToWord(table);
    expect(textOf(filesOf(docx)["word/document.xml"])).toMatch(/^Items\n/);
    expect(Buffer.from(await tableToWord(table)).equals(Buffer.from(docx))).toBe(true);
  });

  it("lies where it is too wide to stand", async () => {
    const columns = Array.from({ length: 18 }, (_, k) => ({
      key: `c${k}`,
      label: `Column ${k}`,
      format: "decimal3" as const,
    }));
    const rows = [Object.fromEntries(columns.map(({ key }) => [key, 1234.5678]))];
    const xml = filesOf(await tableToWord({ id: "wide", title: "Wide", columns, rows, notes: [] }))[
      "word/document.xml"
    ];
    expect(xml).toContain('w:orient="landscape"');
  });
});
