import { withExternalVariables } from "../analysis/outside/with-external-variables";
import { type Tables, tablesOf, tablesTogether } from "../analysis/tables";
import type { Responses } from "../data/answers/responses";
import { dropItems, withoutGroups } from "../data/transform/select";
import { ItemwiseError } from "../errors";
import type { Measure } from "../measures/measure";
import type { Part } from "../report/kit/tables/blocks";
import { type Columns, itemColumns } from "../report/kit/tables/table-of";
import { identifyingOf } from "../survey/prevalence/identifying";
import * as messages from "./messages";

/** How answers enter a question's figures. */
export interface AnswerSettings {
  readonly categories: "declared" | "dichotomized";
  readonly missing: "pairwise" | "listwise";
  readonly constantItems: "error" | "drop";
  readonly correction: "half" | "none";
}

export interface QuestionData {
  readonly measure: Measure;
  readonly responses: Responses;
  readonly settings: AnswerSettings;
  readonly tables: Tables;
  /** Ids of external variables, which the tables of the question have after the items. @default none */
  readonly external?: readonly string[] | undefined;
}

/** What a question is answered with: nothing else is computed. */
export interface Answer {
  readonly title: string;
  /** Tables, charts and sentences in reading order. */
  readonly parts: readonly Part[];
  /** What the program would advise, in one sentence; null without advice. */
  readonly advice: string | null;
  /** Warnings about the figures, one sentence each. */
  readonly warnings: readonly string[];
  /** All numbers, for JSON. */
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * The answers in the forms that questions use.
 * @param choices `unprotected`: figures that could identify people are allowed
 * @throws ItemwiseError "needs-protection" where the measure is sensitive and the file itself could identify people; as
 *   `tablesOf`
 */
export function questionData(
  responses: Responses,
  { unprotected = false, ...settings }: AnswerSettings & { readonly unprotected?: boolean | undefined },
): QuestionData {
  const { measure } = responses;
  const tables = tablesOf(responses, { ...settings, clusterLabels: "unique" });
  const { wholeFile } = identifyingOf(tables.ungrouped, measure);
  if (measure.sensitive === true && wholeFile && !unprotected) throw needsProtection(measure.title);
  return { measure, responses, settings, tables };
}

/**
 * The data with external variables after the items.
 * @param data of responses that were read with them
 * @param columns those of the variables; null for all
 * @throws ItemwiseError "needs-protection" where the measure is sensitive
 */
export function withExternal(
  data: QuestionData,
  columns: readonly string[] | null,
  unprotected: boolean,
): QuestionData {
  const { measure, responses, settings, tables } = data;
  const isNamed = (id: string): boolean =>
    columns === null || (measure.external[id]?.columns ?? []).some((column) => columns.includes(column));
  const external = responses.external.filter(({ item }) => isNamed(item.id));
  if (external.length === 0) return data;
  if (measure.sensitive === true && !unprotected) throw needsProtection(measure.title);
  const all = withExternalVariables(responses, external, { ...settings, clusterLabels: "unique" });
  const kept = [...tables.withDesign.items, ...external.map(({ item }) => item)].map(({ id }) => id);
  const dropped = all.items.flatMap(({ id }) => (kept.includes(id) ? [] : id));
  const withDesign = dropped.length === 0 ? all : dropItems(all, dropped);
  const bySamplingUnit = { ...withDesign, groupings: [] };
  return {
    ...data,
    tables: { ...tables, withDesign, bySamplingUnit, ungrouped: withoutGroups(withDesign) },
    external: external.map(({ item }) => item.id),
  };
}

/** For questions about all items together: without those that nobody answered with others, which is said in a warning. */
export function answeredTogether(data: QuestionData) {
  const { tables, warnings } = tablesTogether(data.tables);
  return { data: { ...data, tables }, left: warnings };
}

/** What was noticed in the file and its design; of the design nothing where the question uses it in its own way. */
export const dataWarnings = ({ responses, tables }: QuestionData, usesDesign = false): string[] =>
  [...responses.warnings, ...tables.warnings]
    .filter(({ code }) => !(usesDesign && code === "design-partly-used"))
    .map(({ message }) => message);

export const peopleOf = ({ tables }: QuestionData): number =>
  tables.ungrouped.count.reduce((sum, count) => sum + count, 0);

/** Whether people have weights of their own. */
export const isWeighted = ({ tables }: QuestionData): boolean => tables.ungrouped.weighting === "design";

/** First columns of a table of items. */
export const namedItems = <Row>({ tables }: QuestionData, idOf: (row: Row) => string): Columns<Row> =>
  itemColumns<Row>(tables.ungrouped, idOf);

/** @throws ItemwiseError "needs-protection" for figures by group of a sensitive measure */
export function checkByGroup({ measure }: QuestionData, unprotected: boolean): void {
  if (measure.sensitive === true && !unprotected) throw needsProtection(measure.title);
}

const needsProtection = (title: string): ItemwiseError =>
  new ItemwiseError("needs-protection", () => messages.needsProtection({ measure: title }), {
    hint: messages.needsProtectionHint,
  });
