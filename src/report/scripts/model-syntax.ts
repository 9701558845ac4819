import type { Analysis } from "../../analysis/analysis";
import type { Estimator, Information } from "../../factor/cfa/estimator";
import { lavaanSyntax } from "../../factor/model/lavaan-syntax";
import type { ModelTable } from "../../factor/model/model-table";
import { isOrdered, type MplusSyntax, mplusSyntax } from "../../factor/model/mplus-syntax";
import { inLanguage } from "../../words/language";
import type { ReportFile } from "../kit/tables/section";
import { stepName } from "../kit/words/model-names";
import * as messages from "./messages";
import { fittedModelTable, ladderModels } from "./model-tables";
import { rComment } from "./r-literal";

interface NamedModel {
  readonly name: string;
  readonly estimator: Estimator;
  readonly table: ModelTable;
  /** For full-information maximum likelihood, Mplus's default. */
  readonly missing?: "fiml" | undefined;
  readonly information?: Information | undefined;
}

/** Models for lavaan and Mplus: a file for the confirmatory models and one per invariance ladder. */
export function modelSyntaxFiles(analysis: Analysis): readonly ReportFile[] {
  const models = analysis.cfa.flatMap((model): NamedModel[] => {
    const { label: name, estimator, missing } = model;
    const table = fittedModelTable(analysis, model);
    if (table === null) return [];
    const information = analysis.settings.information ?? undefined;
    return [{ name, estimator, table, information, missing: missing === "fiml" ? missing : undefined }];
  });
  return [
    ...files(models, "models", { lavaan: messages.lavaanModels(), mplus: messages.mplusModels() }),
    ...analysis.invariance.flatMap((result, k) => {
      const { group } = result;
      const steps = ladderModels(analysis, result).map(({ name, table }) => ({
        // Comments of the syntax are in English.
        name: `${inLanguage("en", () => stepName(name))} by ${group}`,
        estimator: result.estimator,
        table,
        ...(result.missing === "fiml" ? { missing: result.missing } : {}),
      }));
      return files(steps, `invariance-${k + 1}`, {
        lavaan: messages.lavaanInvariance({ group }),
        mplus: messages.mplusInvariance({ group }),
      });
    }),
  ];
}

type Titles = Readonly<Record<"lavaan" | "mplus", string>>;

function files(models: readonly NamedModel[], file: string, titles: Titles): ReportFile[] {
  if (models.length === 0) return [];
  return [
    { title: titles.lavaan, fileName: `${file}.lavaan.txt`, text: models.map(forLavaan).join("\n\n") },
    { title: titles.mplus, fileName: `${file}.mplus.txt`, text: models.map(forMplus).join("\n\n") },
  ];
}

function forLavaan({ name, estimator, table, missing, information }: NamedModel): string {
  const call = [
    ...(table.kind === "ordered"
      ? [`ordered = ${orderedItems(table)}`, `parameterization = "${table.parameterization}"`]
      : ["meanstructure = TRUE"]),
    `estimator = "${estimator}"`,
    ...(information === undefined ? [] : [`information = "${information}"`]),
    ...(missing === "fiml" ? ['missing = "ml"'] : []),
    ...(table.groups.length > 1 ? ["group = ...", "group.label in the order below"] : []),
  ];
  return [
    rComment(`---- ${name} ----`),
    `# cfa(model, data, ${call.join(", ")})`,
    ...(table.groups.length > 1 ? [rComment(`groups: ${table.groups.join("; ")}`)] : []),
    lavaanSyntax(table),
  ].join("\n");
}

/** TRUE for all, or names where some items are continuous. */
function orderedItems(table: ModelTable): string {
  if (!table.thresholds.includes(0)) return "TRUE";
  const names = table.items.filter((item) => isOrdered(item, table));
  return `c(${names.map((name) => JSON.stringify(name)).join(", ")})`;
}

function forMplus({ name, estimator, table }: NamedModel): string {
  const syntax = mplusSyntax(table);
  const head = comment(`---- ${name} ----`);
  if (syntax.model === null) return [head, comment(syntax.problem ?? "")].join("\n");
  return [head, ...variableLines(syntax, table), ...analysisLines(estimator, table), syntax.model].join("\n");
}

function variableLines({ names, groups }: MplusSyntax, table: ModelTable): string[] {
  const isUsed = (id: string): boolean => table.items.includes(id) || table.covariates.includes(id);
  const items = names.filter(({ id }) => isUsed(id)).map(({ name }) => name);
  const ordered = names.filter(({ id }) => isOrdered(id, table)).map(({ name }) => name);
  const renamed = names.filter(({ id, name }) => id !== name);
  const grouping = groups.map(({ name }, g) => `${g + 1} = ${name}`).join(" ");
  return [
    ...renamed.map(({ id, name }) => comment(`${name} is ${id}`)),
    ...groups.map(({ group, name }) => comment(`${name} is ${group}`)),
    "VARIABLE:",
    ...wrapped("  USEVARIABLES =", items),
    ...(table.kind === "ordered" ? wrapped("  CATEGORICAL =", ordered) : []),
    ...(grouping === "" ? [] : wrapped("  GROUPING = grp (", [...grouping.split(/(?<=g\d+) /), ")"])),
  ];
}

/** lavaan estimators that Mplus lacks are replaced by the nearest. */
function analysisLines(estimator: Estimator, table: ModelTable): string[] {
  return [
    "ANALYSIS:",
    `  ESTIMATOR = ${estimator};`,
    ...(table.kind === "ordered" ? [`  PARAMETERIZATION = ${table.parameterization.toUpperCase()};`] : []),
  ];
}

/** Mplus reads at most 90 characters per line. */
const LINE_WIDTH = 80;

function wrapped(start: string, words: readonly string[]): string[] {
  const lines = [start];
  for (const word of words) {
    const line = `${lines.at(-1)} ${word}`;
    if (line.length <= LINE_WIDTH) lines[lines.length - 1] = line;
    else lines.push(`    ${word}`);
  }
  lines[lines.length - 1] += ";";
  return lines;
}

const comment = (text: string): string => `!${rComment(text).slice(1)}`.slice(0, LINE_WIDTH);
