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
import { correlationsTable, differencesTable } from "./number-tables";
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

/** A tested pair of columns: crossed answers, correlated numbers, or means by group. */
interface TestedPair {
  readonly kind: "answers" | "numbers" | "means";
  readonly one: string;
  readonly other: string;
  /** Cramér's V, r or eta squared. */
  readonly value: number;
  /** As a correlation, to compare pairs of all kinds. */
  readonly strength: number;
  readonly adjustedP: number | null;
}

/** All pairs of columns with a test, strongest first. */
function testedPairs({ associations, correlations, differences }: Description): TestedPair[] {
  const pairs: TestedPair[] = [
    ...associations.map(({ rows, columns, cramersV, adjustedP }) => {
      const value = cramersV ?? 0;
      return { kind: "answers" as const, one: rows, other: columns, value, strength: value, adjustedP };
    }),
    ...correlations.map(({ one, other, r, adjustedP }) => {
      return { kind: "numbers" as const, one, other, value: r, strength: Math.abs(r), adjustedP };
    }),
    ...differences.map(({ column: one, by: other, etaSquared: value, adjustedP }) => {
      return { kind: "means" as const, one, other, value, strength: Math.sqrt(value), adjustedP };
    }),
  ];
  return pairs
    .filter(({ adjustedP }) => adjustedP !== null)
    .sort((one, other) => other.strength - one.strength);
}

function figuresOf(description: Description): KeyFigure[] {
  const { n, rows, columns, leftOut } = description;
  const tested = testedPairs(description);
  const found = tested.filter(isFound).length;
  const figures: KeyFigure[] = [
    { value: integer(n), label: messages.figurePeople(), range: messages.figureRows({ rows }) },
    {
      value: integer(columns.length),
      label: messages.figureColumns({ n: columns.length }),
      range: messages.figureLeftOut({ n: leftOut.length }),
    },
  ];
  if (tested.length === 0) return figures;
  return [
    ...figures,
    {
      value: integer(found),
      label: messages.figureAssociated({ n: found }),
      range: messages.figureTests({ n: tested.length }),
    },
  ];
}

function linesOf(description: Description): SummaryLine[] {
  const tested = testedPairs(description);
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
        : messages.lineAssociatedSome({
            ...strongest,
            kind: strongest.kind === "numbers" ? "numbers" : "other",
          }),
    detail:
      strongest === undefined
        ? messages.lineAssociatedNoneDetail({ n })
        : messages.lineAssociatedDetail({
            kind: strongest.kind,
            value: strongest.value,
            p: strongest.adjustedP ?? 1,
            found: found.length,
            n,
          }),
    verdict: strongest === undefined ? "undecided" : "neutral",
    place: "together",
  };
  return [...(description.reason === null ? [] : [scale]), ...(n === 0 ? [] : [associated])];
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
  const { associations, correlations, differences, columns } = description;
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
    correlationsTable(description, correlations.slice(0, MAX_ASSOCIATIONS), "correlations"),
    differencesTable(description, differences.slice(0, MAX_ASSOCIATIONS), "differences"),
    savedTables(
      correlations.length > MAX_ASSOCIATIONS
        ? correlationsTable(description, correlations, "all-correlations")
        : null,
      differences.length > MAX_ASSOCIATIONS
        ? differencesTable(description, differences, "all-differences")
        : null,
    ),
    savedTables(...rest.slice(0, MAX_SAVED).map((one, k) => crossTableOf(description, one, MAX_SHOWN + k))),
  );
}

function methodSections(description: Description): Section[] {
  const { weight, stratum, cluster, columns, associations, correlations, differences } = description;
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
    correlations.length > 0 && messages.methodNumbers(),
    differences.length > 0 && messages.methodMeans({ isDesigned }),
    testedPairs(description).length > 0 && messages.methodAdjusted({ holm: citations.cite("holm1979") }),
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
