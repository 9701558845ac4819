/** What stands in the written files beside the record: tables, downloads inside the page, the definition at its end. */
import Papa from "papaparse";
import type { Analysis } from "../../src/analysis/analysis";
import { nameOf } from "./count";
import { halfDigit } from "./digits";
import type { Finding } from "./finding";
import type { PairSource } from "./routes/pairs";

/** Every table as CSV: the files, and those that the page saves. */
function tablesIn(texts: ReadonlyMap<string, string>): { readonly name: string; readonly csv: string }[] {
  return [...texts].flatMap(([name, csv]) => (name.endsWith(".csv") ? [{ name, csv }] : []));
}

/** Tables of correlations, item by item. */
export function writtenPairs({ correlation }: Analysis, texts: ReadonlyMap<string, string>): PairSource[] {
  if (correlation.type !== "tetrachoric") return [];
  return tablesIn(texts).flatMap(({ name, csv }): PairSource[] => {
    if (!/(^|\/)correlations\.csv$/.test(name) || !csv.startsWith("item,")) return [];
    const rows = Papa.parse<Record<string, string>>(csv, { header: true }).data;
    const value = (a: string, b: string): number | null => {
      const cell = rows.find(({ item }) => item === a)?.[`item_${b}`];
      return cell === undefined || cell === "" ? null : Number(cell);
    };
    const items = correlation.items;
    const matrix = items.map((a) => items.map((b) => value(a, b) ?? value(b, a)));
    const route = name.startsWith("page/") ? "download in the page" : "tables";
    return [{ route, items, matrix, half: halfDigit(matrix.flat()) }];
  });
}

/** The definition that the report saves carries counts of a population: of a pilot of one's own, the file's. */
export function definitionFindings(texts: ReadonlyMap<string, string>): Finding[] {
  const page = [...texts]
    .map(([name, text]) => (/^report\.html$|^page\/.*\.json$/.test(name) ? unescaped(text) : ""))
    .join("\n");
  const printed = page.match(/"population": (\{[\s\S]*?\n {1,4}\})[,\n]/)?.[1];
  if (printed === undefined) return [];
  const counts = page.matchAll(/"([^"]+)": \{\s*"share": [^{]*?"answers": (\{[\s\S]*?\}\s*\})/g);
  return [...counts].flatMap(([, level = "", text = ""]) => {
    const answers = parsed(text);
    return Object.entries(answers).flatMap(([item, byCode]) =>
      Object.entries(byCode).map(([code, count]): Finding => {
        return {
          route: "definition in the report",
          name: nameOf("missing", item, code, "country", level),
          low: count,
          high: count,
        };
      }),
    );
  });
}

function parsed(text: string): Record<string, Record<string, number>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&quot;": '"',
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&#39;": "'",
};

function unescaped(text: string): string {
  return text.replace(/&(quot|amp|lt|gt|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
