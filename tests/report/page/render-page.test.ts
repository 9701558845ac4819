import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { NO_SUMMARY } from "../../../src/report/kit/tables/assemble";
import type { Report } from "../../../src/report/kit/tables/section";
import { pageScript } from "../../../src/report/page/page-script";
import { chartTasks, renderCharts, renderTasks } from "../../../src/report/page/render-chart";
import { renderPage } from "../../../src/report/page/render-page";
import { language } from "../../../src/words/language";
import { exampleAnalysis } from "../../support/example-analysis";
import { allCharts, exampleReport } from "../../support/example-report";

const analysis = exampleAnalysis();
const report = exampleReport(analysis);
const charts = allCharts(analysis);
const SCRIPT = 'console.log("</script><!-- in a text");';

let html = "";
const runtime = await pageScript(SCRIPT);
beforeAll(async () => {
  html = await renderPage(report, { drawings: await renderCharts(charts), runtime });
});

const between = (start: string, end: string): string => {
  const from = html.indexOf(start) + start.length;
  return html.slice(from, html.indexOf(end, from));
};
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("base64");

describe("renderPage(report, parts)", () => {
  it("allows its own style and script by their hashes and nothing else", () => {
    const policy = between('http-equiv="Content-Security-Policy" content="', '"');
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${sha256(between("<style>", "</style>"))}'`,
      `script-src 'sha256-${sha256(between("<script>", "</script>"))}' 'sha256-${sha256(SCRIPT)}'`,
      "img-src blob: data:",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
  });

  it("has no inline style, handler or address of another file", () => {
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+|src)=/i);
    for (const [, address] of html.matchAll(/\shref="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });

  it("keeps a script that has the end of a script element in a text whole, packed", () => {
    const script = between('id="page-script">', "</script>");
    expect(gunzipSync(Buffer.from(script, "base64")).toString("utf8")).toBe(SCRIPT);
  });

  it("is the same each time", async () => {
    const again = await renderPage(report, {
      drawings: await renderCharts(charts),
      runtime,
    });
    expect(again).toBe(html);
  });

  it("goes without scripts where it is given none", async () => {
    const plain = await renderPage(report, { drawings: [], runtime: null });
    expect(plain).not.toContain("<script");
    expect(plain).toContain("script-src 'none'");
  });

  it("numbers tables and figures in reading order", () => {
    const numbers = [...html.matchAll(/<figcaption[^>]*><span class="number">Figure (A?\d+)</g)].map(
      (match) => match[1],
    );
    expect(numbers).toEqual(["1", ...charts.slice(1).map((_, k) => `A${k + 1}`)]);
    expect(html).toContain('<span class="number">Table 1</span>');
  });

  it("packs files, specifications and figures' data, the same on every engine", () => {
    const packed = between('id="page-data">', "</script>");
    const data = JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8"));
    expect(data.files["again.R"]).toContain("print(label)");
    expect(Object.keys(data.charts)).toEqual(charts.map(({ id }) => id));
    expect(data.files["items.csv"]).toMatch(/^item,n,yes,rest\r\n/);
    expect(data.data.answers[0]).toContain("Answer");
  });

  it("draws what stands open and leaves what is folded to the page's script", async () => {
    const drawings = await renderTasks(chartTasks(report, "standard"));
    expect(drawings.map(({ svg }) => svg !== null)).toEqual([true, ...drawings.slice(1).map(() => false)]);
    const page = await renderPage(report, { drawings, runtime });
    expect(page.match(/<svg (?!class="sign")/g)).toHaveLength(1);
    expect(chartTasks(report, "full").every(({ draw }) => draw)).toBe(true);
  });

  it("is short where it is asked to be: the first two screens", async () => {
    const short = await renderPage(report, {
      drawings: await renderCharts([]),
      runtime: null,
      detail: "short",
    });
    expect(short).not.toContain('<section aria-labelledby="section-');
    expect(short).toContain('id="summary"');
  });

  it("opens every fold where everything is asked for", async () => {
    const full = await renderPage(report, { drawings: [], runtime: null, detail: "full" });
    expect(full.match(/<details class="fold"[^>]* open[ >]/g)?.length).toBe(1);
  });

  it("takes nothing of a title into its style but letters and digits", async () => {
    const evil = '"; } body { display: none } /* </style><script>';
    const page = await renderPage({ ...report, title: evil }, { drawings: [], runtime: null });
    expect(page.split("</style>")).toHaveLength(2);
    const [, content = ""] =
      /@top-left \{ content: "((?:\\[0-9a-f]+ |[A-Za-z0-9 ])*)"; font/.exec(page) ?? [];
    expect(content).toContain("body");
  });

  it("prints a table in APA style: header cells, numbers by format, bold, notes", () => {
    expect(html).toContain(
      '<th scope="row" class="long">Unwanted sexual comments</th><td class="number">5,700</td><td class="number">17.1%</td>',
    );
    expect(html).toContain("<strong>.40</strong></td>");
    expect(html).toContain("<em>Note.</em> The label Unwanted sexual comments stands as it was given.");
  });

  it("renders an empty report", async () => {
    const empty: Report = {
      language: "en",
      title: "",
      subtitle: "",
      note: null,
      summary: NO_SUMMARY,
      sections: [],
      appendix: [],
      files: [],
      moreTables: [],
    };
    expect(await renderPage(empty, { drawings: [], runtime: null })).toContain("</html>");
    const pseudo = await renderPage({ ...empty, language: "qps" }, { drawings: [], runtime: null });
    expect(pseudo).toContain('<html lang="en-x-pseudo">');
    expect(pseudo).not.toContain("Contents");
    expect(language()).toBe("en");
  });
});
