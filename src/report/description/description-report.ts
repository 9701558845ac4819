import type { Description } from "../../survey/description/description-result";
import { integer } from "../../words/format";
import { language } from "../../words/language";
import * as names from "../../words/messages";
import { createCitations } from "../kit/references/citations";
import { assembled, NO_SUMMARY } from "../kit/tables/assemble";
import { blocksOf, codeBlock, foldedBlocks, listBlock, type Part, savedTables } from "../kit/tables/blocks";
import type { KeyFigure, Report, ReportSection, SummaryLine } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import { associationsTable, crossTableOf, isFound, MAX_ASSOCIATIONS } from "./cross-tables";
import { frequenciesTable, numbersTable } from "./frequency-tables";
import * as messages from "./messages";
import { sharesChart } from "./shares-chart";

type Section = Omit<ReportSection, "answers">;

const section = (id: string, title: string, ...parts: readonly Part[]): Section => ({
  id,
  title,
  blocks: blocksOf(...parts),
});

/** More cross tables nobody reads; the others are saved. */
const MAX_SHOWN = 6;
const MAX_SAVED = 40;

/**
 * The report of a file in which no scale was found: why, how to name items, each column's answers and numbers, and cross
 * tables of the associations.
 * @param command the command that repeats it; null on a page, where items are chosen
 * @returns plain data, as `buildReport`
 * @example
 * ```ts
 * const table = parseCsv("sex,smokes,town\n" + "1,yes,Bonn\n2,no,Oslo\n1,no,Oslo\n2,no,Bonn\n".repeat(10));
 * const report = buildDescriptionReport(describeFile(table), null);
 * report.sections.map(({ id }) => id); // ["survey", "together", "method", "references"]
 * ```
 */
export function buildDescriptionReport(description: Description, command: string | null): Report {
  const sections = [
    columnsSection(description),
    crossSection(description),
    ...methodSections(description),
    section(
      "run-again",
      names.runAgain(),
      command !== null && codeBlock(messages.againTitle(), "report.sh", command),
    ),
  ];
  const { title, n, file, software } = description;
  return {
    language: language(),
    title: messages.title({ title }),
    subtitle: messages.subtitle({ people: n, file, software: software.name, version: software.version }),
    note: noteOf(description, command === null),
    summary: {
      ...NO_SUMMARY,
      sentence: paragraph(...description.notes),
      figures: figuresOf(description),
      items: sharesChart(description),
      lines: linesOf(description),
    },
    ...assembled(sections.map((one) => ({ ...one, answers: [], chapters: [one] }))),
  };
}

/** That no scale was found, why, and how to name items. */
export function noteOf({ reason, about, possibleWeight }: Description, isPage: boolean): string | null {
  const weight = possibleWeight !== null && !isPage && messages.possibleWeight({ column: possibleWeight });
  if (reason === null) return weight || null;
  return paragraph(
    messages.noScale({ reason, columns: about }),
    messages.instead(),
    messages.nameItems({ isPage }),
    reason === "unknown-order" && !isPage && messages.stateOrder(),
    weight,
  );
}

function figuresOf({ n, rows, columns, leftOut, associations }: Description): KeyFigure[] {
  const tested = associations.filter(({ adjustedP }) => adjustedP !== null);
  const figures: KeyFigure[] = [
    { value: integer(n), label: messages.figurePeople(), range: messages.figureRows({ rows }) },
    {
      value: integer(columns.length),
      label: messages.figureColumns(),
      range: messages.figureLeftOut({ n: leftOut.length }),
    },
  ];
  if (tested.length === 0) return figures;
  return [
    ...figures,
    {
      value: integer(tested.filter(isFound).length),
      label: messages.figureAssociated(),
      range: messages.figureTests({ n: tested.length }),
    },
  ];
}

function linesOf({ reason, associations }: Description): SummaryLine[] {
  const tested = associations.filter(({ adjustedP }) => adjustedP !== null);
  const found = tested.filter(isFound);
  const [strongest] = found;
  const n = tested.length;
  const scale: SummaryLine = {
    question: messages.lineScale(),
    word: messages.lineScaleNo(),
    detail: messages.lineScaleDetail(),
    verdict: "no",
    place: "survey",
  };
  const associated: SummaryLine = {
    question: messages.lineAssociated(),
    word:
      strongest === undefined
        ? messages.lineAssociatedNone()
        : messages.lineAssociatedSome({ rows: strongest.rows, columns: strongest.columns }),
    detail:
      strongest === undefined
        ? messages.lineAssociatedNoneDetail({ n })
        : messages.lineAssociatedDetail({
            v: strongest.cramersV ?? 0,
            p: strongest.adjustedP ?? 1,
            found: found.length,
            n,
          }),
    verdict: strongest === undefined ? "undecided" : "neutral",
    place: "together",
  };
  return [...(reason === null ? [] : [scale]), ...(n === 0 ? [] : [associated])];
}

function columnsSection(description: Description): Section {
  const left = description.leftOut.map(({ column, why }) => messages.leftOutColumn({ column, why }));
  return section(
    "survey",
    messages.columnsTitle(),
    messages.columnsText(),
    frequenciesTable(description),
    numbersTable(description),
    foldedBlocks(messages.leftOutTitle(), listBlock(left)),
  );
}

function crossSection(description: Description): Section {
  const { associations, columns } = description;
  const found = associations.filter(isFound);
  const hasGroupings = columns.some(({ isGrouping, column }) =>
    associations.some((one) => isGrouping && one.columns === column),
  );
  const rest = associations.filter((one) => !found.slice(0, MAX_SHOWN).includes(one));
  return section(
    "together",
    messages.crossTitle(),
    associations.length > 0 &&
      paragraph(hasGroupings ? messages.crossGrouped() : messages.crossAmong(), messages.crossLimits()),
    associationsTable(description, associations.slice(0, MAX_ASSOCIATIONS), "associations"),
    associations.length > MAX_ASSOCIATIONS &&
      savedTables(associationsTable(description, associations, "all-associations")),
    found.slice(0, MAX_SHOWN).map((one, k) => crossTableOf(description, one, k)),
    savedTables(...rest.slice(0, MAX_SAVED).map((one, k) => crossTableOf(description, one, MAX_SHOWN + k))),
  );
}

function methodSections({ weight, stratum, cluster, columns, associations }: Description): Section[] {
  const citations = createCitations();
  const isDesigned = [weight, stratum, cluster].some((name) => name !== null);
  const hasShares = columns.some(({ levels }) => levels !== null);
  const hasTests = associations.some(({ p }) => p !== null);
  const method = paragraph(
    hasShares &&
      (isDesigned
        ? messages.methodSharesDesign({ korn: citations.cite("korn1999") })
        : messages.methodShares({ wilson: citations.cite("wilson1927") })),
    hasTests &&
      (isDesigned ? messages.methodTestDesign({ rao: citations.cite("rao1981") }) : messages.methodTest()),
    hasTests && messages.methodAdjusted({ holm: citations.cite("holm1979") }),
  );
  return [
    section("method", messages.methodTitle(), method),
    section(
      "references",
      messages.referencesTitle(),
      listBlock(citations.list().map((reference, k) => `[${k + 1}] ${reference}`)),
    ),
  ];
}
