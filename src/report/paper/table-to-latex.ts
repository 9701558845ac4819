import { plainText } from "../../words/links";
import { latexText } from "../kit/references/latex-text";
import * as parts from "../kit/tables/messages";
import { isGroupRow, pageTable } from "../kit/tables/printed-table";
import type { ReportTable } from "../kit/tables/section";
import { fitTable } from "./column-widths";

/** Longer tables span several pages. */
const ROWS_PER_PAGE = 35;
/** A table for LaTeX in APA style, with booktabs, array and, if long, longtable; text of the data is escaped. */
export function tableToLatex(table: ReportTable): string {
  const printed = pageTable(table);
  const { head, rows } = printed;
  const { fontSize, landscape, widths } = fitTable(printed);
  const long = rows.length > ROWS_PER_PAGE;
  const all = widths.reduce((sum, width) => sum + width, 0);
  const columns = head.map(({ isNumber }, c) => columnKind(isNumber, (widths[c] ?? 0) / all)).join("");
  const caption = `\\caption{${latexText(table.title)}}\\label{tab:${table.id.replace(/[^A-Za-z0-9-]/g, "-")}}`;
  const top = ["\\toprule", `${row(head.map(({ label }) => latexText(label)))}`, "\\midrule"];
  const body = rows.map((cells) =>
    isGroupRow(printed, cells)
      ? row([`\\multicolumn{${head.length}}{l}{\\textit{${latexText(cells[0]?.text ?? "")}}}`])
      : row(cells.map(({ text, bold }) => (bold ? `\\textbf{${latexText(text)}}` : latexText(text)))),
  );
  const inner = long
    ? [
        `\\begin{longtable}{${columns}}`,
        `${caption}\\\\`,
        ...top,
        "\\endfirsthead",
        ...top,
        "\\endhead",
        ...body,
        "\\bottomrule",
        "\\end{longtable}",
      ]
    : [`\\begin{tabular}{${columns}}`, ...top, ...body, "\\bottomrule", "\\end{tabular}"];
  const size = `\\fontsize{${fontSize}}{${fontSize + 2}}\\selectfont\\setlength{\\tabcolsep}{2pt}`;
  const packages = ["booktabs", "array", ...(long ? ["longtable"] : []), ...(landscape ? ["pdflscape"] : [])];
  return `${[
    `% \\usepackage{${packages.join(",")}}`,
    ...(landscape ? ["\\begin{landscape}"] : []),
    ...(long ? ["\\begingroup"] : ["\\begin{table}[htbp]", caption]),
    size,
    ...inner,
    ...noteLines(table.notes),
    long ? "\\endgroup" : "\\end{table}",
    ...(landscape ? ["\\end{landscape}"] : []),
  ].join("\n")}\n`;
}

const row = (cells: readonly string[]): string => `${cells.join(" & ")} \\\\`;

function noteLines(notes: readonly string[]): readonly string[] {
  if (notes.length === 0) return [];
  const texts = notes.map((note) => latexText(plainText(note)));
  return [
    `\\par\\smallskip\\raggedright\\footnotesize\\textit{${latexText(parts.note())}} ${texts.join(" ")}\\par`,
  ];
}

/** Numbers are right-aligned; columns together are as wide as the text. */
function columnKind(isNumber: boolean, share: number): string {
  const width = `\\dimexpr${Math.floor(1000 * share) / 1000}\\linewidth-2\\tabcolsep`;
  return `>{${isNumber ? "\\raggedleft" : "\\raggedright"}\\arraybackslash}p{${width}}`;
}
