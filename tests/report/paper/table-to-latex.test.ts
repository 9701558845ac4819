import { describe, expect, it } from "vitest";
import { latexText } from "../../../src/report/kit/references/latex-text";
import type { ReportTable } from "../../../src/report/kit/tables/section";
import { tableToLatex } from "../../../src/report/paper/table-to-latex";

const table: ReportTable = {
  id: "items_1",
  title: "50% & more",
  columns: [
    { key: "item", label: "Item", format: "text" },
    { key: "r", label: "R²", format: "coefficient2" },
  ],
  rows: [{ item: "\\input{/etc/passwd}", r: -0.5 }],
  emphasis: [{ row: 0, key: "r" }],
  notes: ["p < .05."],
};

describe("latexText", () => {
  it("leaves nothing that LaTeX would act on", () => {
    expect(latexText("a_b {c} $d$ 5% #1 e^f ~g & \\h")).toBe(
      "a\\_b \\{c\\} \\$d\\$ 5\\% \\#1 e\\textasciicircum{}f \\textasciitilde{}g \\& \\textbackslash{}h",
    );
    expect(latexText("x\n\n\\end{table}\u0000^^5c")).toBe(
      "x \\textbackslash{}end\\{table\\} \\textasciicircum{}\\textasciicircum{}5c",
    );
    expect(latexText("[b] *")).toBe("{[}b{]} {*}");
  });

  it("sets signs that its fonts have in mathematics only", () => {
    expect(latexText("χ² ≥ −1, 5 × 10⁻⁶ “so” é")).toBe(
      "$\\chi$$^{2}$ $\\ge$ $-$1, 5 $\\times$ 10$^{-}$$^{6}$ ``so'' é",
    );
  });
});

describe("tableToLatex", () => {
  it("has caption, three rules, cells as printed and the note", () => {
    const text = tableToLatex(table);
    expect(text).toContain("\\caption{50\\% \\& more}\\label{tab:items-1}");
    expect(text.match(/\\(top|mid|bottom)rule/g)).toEqual(["\\toprule", "\\midrule", "\\bottomrule"]);
    expect(text).toContain("\\textbackslash{}input\\{/etc/passwd\\} & \\textbf{$-$.50} \\\\");
    expect(text).toContain("\\textit{Note.} p \\textless{} .05.");
  });

  it("goes over several pages where it has many rows, with its head on each", () => {
    const text = tableToLatex({
      ...table,
      rows: Array.from({ length: 36 }, (_, k) => ({ item: `i${k}`, r: 0.1 })),
    });
    expect(text).toContain("\\begin{longtable}");
    expect(text.match(/\\midrule/g)).toHaveLength(2);
    expect(text).not.toContain("\\begin{table}");
  });
});
