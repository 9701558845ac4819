import { version } from "../../package.json";
import { tableWithDesign } from "../analysis/tables";
import { readResponses } from "../data/answers/responses";
import type { Table } from "../data/csv/table";
import { describable } from "../data/draft/describable";
import type { DraftChoices } from "../data/draft/draft-measure";
import { answersTable } from "../data/files/answers-table";
import { labelledText } from "../data/files/labelled-text";
import { patternTable } from "../data/patterns/build-pattern-table";
import { asPeople } from "../data/shape/people-table";
import type { LabelledTable } from "../formats/kit/labelled-table";
import { parseMeasure } from "../measures/measure";
import { comparedBy, describeAssociations, describeColumns } from "../survey/description/describe-table";
import type { Description } from "../survey/description/description-result";
import { describeCorrelations, describeDifferences } from "../validity/describe-numbers";
import * as messages from "./messages";

/**
 * Describes the columns of a file in which no scale was found: shares of answers and statistics of numbers, each with a 95 %
 * interval, cross tables with Cramér's V, correlations of numbers, and their means by group. Personal data, identifiers and open texts are left out.
 * @param choices the user's statements, as of `draftMeasure`
 * @returns a record for `buildDescriptionReport`; it survives `JSON.parse(JSON.stringify(...))`
 * @throws ItemwiseError "no-items" where no column can be described; "description-unprotected" where the answers are
 *   sensitive: these tables cannot be protected
 * @example
 * ```ts
 * const table = parseCsv("sex,smokes,town\n" + "1,yes,Bonn\n2,no,Oslo\n1,no,Oslo\n2,no,Bonn\n".repeat(10));
 * const description = describeFile(table);
 * description.columns.map(({ column, kind }) => `${column}: ${kind}`); // ["sex: binary", "smokes: binary", "town: binary"]
 * description.columns[1]?.levels?.[1]?.share; // 0.25
 * ```
 */
export function describeFile(table: Table | LabelledTable, choices: DraftChoices = {}): Description {
  const labelled = asPeople("format" in table ? table : labelledText(table));
  const found = describable(labelled, choices);
  const measure = parseMeasure(found.definition, messages.columnsOfFile({ file: labelled.file }));
  const responses = readResponses(answersTable(labelled, measure), measure);
  const { table: patterns } = tableWithDesign(patternTable(responses, { design: true }), "within-strata");
  return {
    schema: "itemwise/description@1",
    software: { name: "itemwise", version },
    title: measure.title,
    file: labelled.file,
    rows: labelled.rows,
    n: patterns.count.reduce((sum, count) => sum + count, 0),
    reason: found.reason,
    about: found.about,
    weight: measure.weight?.column ?? null,
    stratum: measure.stratum?.column ?? null,
    cluster: measure.cluster?.column ?? null,
    possibleWeight: found.possibleWeight,
    columns: describeColumns(patterns, found.columns),
    associations: describeAssociations(patterns, found.columns),
    correlations: describeCorrelations(patterns, found.columns),
    differences: describeDifferences(patterns, found.columns, comparedBy(patterns, found.columns)),
    leftOut: found.leftOut,
    notes: labelled.notes,
  };
}
