import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../../src/report/kit/tables/section";
import { renderCharts } from "../../../src/report/page/render-chart";
import { renderPage } from "../../../src/report/page/render-page";
import { exampleAnalysis } from "../../support/example-analysis";
import { allCharts, exampleReport } from "../../support/example-report";

const analysis = exampleAnalysis();
const report = exampleReport(analysis);
const SCRIPT = 'console.log("</script><!-- in a text");';

let html = "";
beforeAll(async () => {
  html = await renderPage(report, { drawings: await renderCharts(allCharts(analysis)), runtime: SCRIPT });
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
      `script-src 'sha256-${sha256(between("<script>", "</script>"))}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style>"));
  });

  it("has no inline style, handler or address of another file", () => {
    expect(html).not.toMatch(/<[^>]+\s(style|on[a-z]+|src)=/i);
    for (const [, address] of html.matchAll(/\shref="([^"]*)"/g)) expect(address).toMatch(/^(#|data:)/);
  });

  it("keeps a script that has the end of a script element in a text whole", () => {
    expect(between("<script>", "</script>")).toBe('console.log("<\\/script><\\!-- in a text");');
  });

  it("is the same each time", async () => {
    const again = await renderPage(report, {
      drawings: await renderCharts(allCharts(analysis)),
      runtime: SCRIPT,
    });
    expect(again).toBe(html);
  });

  it("goes without scripts where it is given none", async () => {
    const plain = await renderPage(report, { drawings: [], runtime: null });
    expect(plain).not.toContain("<script");
    expect(plain).toContain("script-src 'none'");
  });

  it("numbers tables and figures in reading order", () => {
    const numbers = [...html.matchAll(/<figcaption[^>]*><span class="number">Figure (\d+)</g)].map((match) =>
      Number(match[1]),
    );
    expect(numbers).toEqual(allCharts(analysis).map((_, k) => k + 1));
    expect(html).toContain('<span class="number">Table 1</span>');
  });

  it("prints a table in APA style: header cells, numbers by format, bold, notes", () => {
    expect(html).toContain(
      '<th scope="row" class="long">Unwanted sexual comments</th><td class="number">5,700</td><td class="number">17.1%</td><td class="number"><strong>.40</strong></td>',
    );
    expect(html).toContain("<em>Note.</em> The label Unwanted sexual comments stands as it was given.");
  });

  it("renders an empty report", async () => {
    const empty: Report = { title: "", subtitle: "", note: null, answers: [], sections: [] };
    expect(await renderPage(empty, { drawings: [], runtime: null })).toContain("</html>");
  });
});
