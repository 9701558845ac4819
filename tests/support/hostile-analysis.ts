import type { ExploredAnalysis } from "../../src/analysis/analysis";
import type { InvarianceResult } from "../../src/factor/invariance/invariance-result";
import { exampleAnalysis } from "./example-analysis";

/** In every hostile text, so that a test can find where text of a user ends up. */
export const MARK = "zqx";

const TEXTS = [
  `<img src=x onerror=alert("${MARK}")>`,
  `</script><script>alert("${MARK}")</script>`,
  `=HYPERLINK("http://${MARK}.example","click")`,
  `"; alert("${MARK}"); //`,
  `'] || alert("${MARK}") || ['`,
  `javascript:alert("${MARK}")`,
  `</style><svg onload=alert("${MARK}")>`,
  `\${alert("${MARK}")} {{${MARK}}} <!-- ${MARK}`,
  `datum.${MARK} + "\\n\u2028\u0007 ]]>" &lt;${MARK}&gt;`,
];

/** The example analysis with hostile text wherever a user's file or definition puts text. */
export function hostileAnalysis(): ExploredAnalysis {
  const analysis = exampleAnalysis();
  const text = (k: number): string => TEXTS[k % TEXTS.length] ?? "";
  const ids = new Map(analysis.data.items.map((id, k) => [id, `${id}${text(k)}`]));
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    // A pair of items has two keys, a and b, that are no items.
    const keyOf = (key: string): string => ("logOddsRatio" in value ? key : (ids.get(key) ?? key));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [keyOf(key), rename(inner)]));
  };
  const renamed = rename(analysis) as ExploredAnalysis;
  const group = `country ${text(0)}`;
  return {
    ...renamed,
    measure: {
      ...renamed.measure,
      title: text(1),
      source: text(2),
      note: text(0),
      structures: renamed.measure.structures.map((structure, s) => ({
        ...structure,
        label: text(s + 1),
        factors: structure.factors.map((factor, f) => ({ ...factor, label: text(f + 3) })),
      })),
    },
    data: {
      ...renamed.data,
      file: text(1),
      groups: [
        { name: group, levels: hostileLevels(renamed.data.groups[0]?.levels ?? [], text) },
        ...renamed.data.groups.slice(1),
      ],
      missing: {
        ...renamed.data.missing,
        byLevel: renamed.data.missing.byLevel.map((cell) => ({
          ...cell,
          group,
          level: `${cell.level} ${text(cell.level.length)}`,
        })),
        byGroup: renamed.data.missing.byGroup.map((cell) => ({
          ...cell,
          group,
          level: `${cell.level} ${text(cell.level.length)}`,
        })),
      },
    },
    items: renamed.items.map((item, k) => ({
      ...item,
      label: text(k),
      categories: item.categories.map((label) => `${label} ${text(0)}`),
      missingLabels: { "888": text(0), "999": text(1) },
      asked: item.asked.map((answer, a) => ({ ...answer, label: `${answer.label} ${text(a)}` })),
    })),
    structures: renamed.structures.map((match, m) => ({
      ...match,
      label: text(m + 1),
      factors: match.factors.map((factor, f) => ({ ...factor, label: text(f + 3) })),
    })),
    reliability: renamed.reliability.map((scale, k) => ({ ...scale, label: text(k) })),
    cfa: renamed.cfa.map((model, m) => ({
      ...model,
      label: text(m + 1),
      factors: model.factors.map((factor, f) => ({ ...factor, label: text(f + 3) })),
      inadmissible: [text(m)],
    })),
    invariance: renamed.invariance.map((result, k) => withHostileLevels(result, text(k))),
    ...hostileIrt(analysis, { ids, text }),
    ...hostilePrevalence(renamed, { group, text }),
    notFitted: [{ analysis: "cfa", of: text(0), code: "x", problem: text(1) }],
  };
}

function hostileLevels<T extends { readonly label: string }>(
  levels: readonly T[],
  text: (k: number) => string,
): readonly T[] {
  return levels.map((level) => ({ ...level, label: `${level.label} ${text(level.label.length)}` }));
}

/** Shares whose labels, contexts, groups, levels and reasons are hostile. */
function hostilePrevalence(
  { prevalence, contrasts, rankings, risks, regression, disclosure, data }: ExploredAnalysis,
  { group, text }: { group: string; text: (k: number) => string },
): Pick<ExploredAnalysis, "prevalence" | "contrasts" | "rankings" | "risks" | "regression" | "disclosure"> {
  const levels = new Map(
    (data.groups[0]?.levels ?? []).map(({ label }) => [label, `${label} ${text(label.length)}`]),
  );
  const renameLevel = (level: string): string => {
    const [first = "", ...rest] = level.split(", ");
    return [levels.get(first) ?? first, ...rest].join(", ");
  };
  const named = <T extends { readonly group: string | null }>(row: T): T => ({
    ...row,
    group: row.group?.replace("country", () => group) ?? null,
  });
  return {
    prevalence: prevalence.map((row, k) => ({
      ...named(row),
      label: row.kind === "set" ? text(row.variable.length) : text(k),
      context: row.context === null ? null : text(3),
      level: row.level === null ? null : renameLevel(row.level),
      suppressed: row.suppressed === null ? null : text(k),
    })),
    contrasts: contrasts.map((row) => ({
      ...named(row),
      levels: [renameLevel(row.levels[0]), renameLevel(row.levels[1])] as const,
    })),
    rankings: rankings.map((row) => ({
      ...named(row),
      levels: row.levels.map((level) => ({ ...level, level: renameLevel(level.level) })),
    })),
    risks,
    regression: regression.map((result) => ({
      ...result,
      context: text(3),
      formula: text(2),
      coefficients: result.coefficients.map((one, k) => ({ ...one, term: `${one.term} ${text(k)}` })),
      tests: result.tests.map((test, k) => ({ ...test, term: `${test.term} ${text(k)}` })),
      margins: result.margins.map((margin) => ({
        ...margin,
        term: text(1),
        level: `${margin.level} ${text(1)}`,
      })),
    })),
    disclosure: {
      ...disclosure,
      hidden: disclosure.hidden.map((one, k) => ({ ...one, table: text(k), reason: text(k + 1) })),
    },
  };
}

/** A grouping whose name and levels are hostile. */
function withHostileLevels(result: InvarianceResult, text: string): InvarianceResult {
  const levels = new Map(result.levels.map(({ label }) => [label, `${label} ${text}`]));
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return levels.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
  };
  return { ...(rename(result) as InvarianceResult), group: `${result.group} ${text}`, notTestable: text };
}

/** Item response models and comparisons of groups: only values are renamed, since a slope's key is an item's id too. */
function hostileIrt(
  { irt, irtComparison, dif }: ExploredAnalysis,
  { ids, text }: { ids: ReadonlyMap<string, string>; text: (k: number) => string },
): Pick<ExploredAnalysis, "irt" | "irtComparison" | "dif"> {
  const levels = new Map(
    dif.flatMap((result) => result.levels.map(({ label }) => [label, `${label} ${text(4)}`])),
  );
  const rename = (value: unknown): unknown => {
    if (typeof value === "string") return ids.get(value) ?? levels.get(value) ?? value;
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner)]));
  };
  return {
    irt: (rename(irt) as ExploredAnalysis["irt"]).map((result, m) => ({
      ...result,
      label: text(m + 1),
      factors: result.factors.map((factor, f) => ({ ...factor, label: text(f + 3) })),
      warnings: [{ code: "x", message: text(m) }],
    })),
    irtComparison,
    dif: (rename(dif) as ExploredAnalysis["dif"]).map((result) => ({
      ...result,
      group: `${result.group} ${text(2)}`,
      leftOut: result.leftOut.map((level) => ({ ...level, reason: text(0) })),
    })),
  };
}
