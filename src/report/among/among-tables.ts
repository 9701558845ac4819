import type { Analysis } from "../../analysis/analysis";
import type {
  AmongExperiences,
  AmongExperiencesBy,
  AmongPeople,
  AmongStatistics,
} from "../../survey/among/among-result";
import { integer, percent } from "../../words/format";
import * as names from "../../words/messages";
import { experienceBase, overallShares, peopleBase, variableName } from "../kit/outside/among-words";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { shownOrHidden } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { itemPhrase } from "../kit/words/phrases";
import * as messages from "./messages";

type Share = AmongPeople | AmongExperiences;

export function overallTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const ofPeople = question.people.length > 0;
  return disclosedTable<Share>(analysis, overallShares(question), {
    id: `among-${question.name}`,
    title: question.label,
    columns: [
      column(["answer", names.columnAnswer(), "text"], (one) => variableName(question, one)),
      ...shareColumns(ofPeople ? names.columnPeople() : messages.columnExperiences()),
    ],
    notes: [
      ofPeople ? peopleBase(analysis, question) : experienceBase(analysis, question),
      messages.severalNote(),
    ],
  });
}

function shareColumns(counted: string) {
  const parenthesized = ({ fewPeople, estimate }: Share): boolean => fewPeople && estimate !== null;
  return [
    column<Share>(["n", counted, "integer"], ({ n }) => shownOrHidden(n)),
    column<Share>(["effectiveN", messages.columnEffectiveNumber(), "integer"], (row) =>
      unlessHidden(row, row.effectiveN),
    ),
    column<Share>(["estimate", names.share(), "percent1"], (row) => unlessHidden(row, row.estimate), {
      parenthesized,
    }),
    column<Share>(["low", names.low95(), "percent1"], (row) => unlessHidden(row, row.low), {
      parenthesized,
    }),
    column<Share>(["high", names.high95(), "percent1"], (row) => unlessHidden(row, row.high), {
      parenthesized,
    }),
  ];
}

/** A figure that is hidden where the share is; null where it does not exist. */
function unlessHidden({ suppressed }: Share, figure: number | null): number | string | null {
  return suppressed === null ? figure : shownOrHidden(null);
}

export function levelsTable(
  analysis: Analysis,
  question: AmongStatistics,
  group: string,
): ReportTable | null {
  return sharesTable(analysis, question, {
    shares: question.people.filter((one) => one.group === group),
    id: group,
    title: messages.questionBy({ question: question.label, by: group }),
    counted: names.columnPeople(),
    notes: [messages.samePeopleNote()],
    nameOf: (level) => levelName(group, level),
  });
}

/** Shares of experiences by the answer to another question. */
export function crossQuestionTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const other = question.by ?? "";
  return sharesTable(analysis, question, {
    shares: question.experiencesBy,
    id: "by",
    title: messages.questionByQuestion({ question: question.label, other }),
    counted: messages.columnExperiences(),
    notes: [experienceBase(analysis, question), messages.oneGroupNote({ other })],
    nameOf: (level) => level,
  });
}

function sharesTable(
  analysis: Analysis,
  question: AmongStatistics,
  table: {
    readonly shares: readonly (AmongPeople | AmongExperiencesBy)[];
    readonly id: string;
    readonly title: string;
    readonly counted: string;
    readonly notes: readonly string[];
    readonly nameOf: (level: string) => string;
  },
): ReportTable | null {
  const { shares } = table;
  const levels = [...new Set(shares.map(({ level }) => level ?? ""))];
  const of = (level: string, key: string) => shares.find((one) => one.level === level && one.key === key);
  const rows: LevelsRow[] = [
    ...overallShares(question).map(
      (one): LevelsRow => ({
        name: variableName(question, one),
        cells: levels.map((level) => levelCell(of(level, one.key))),
      }),
    ),
    {
      name: table.counted,
      cells: levels.map((level) => {
        const n = of(level, "any")?.n;
        return typeof n === "number" ? integer(n) : shownOrHidden(n);
      }),
    },
  ];
  return disclosedTable<LevelsRow>(analysis, rows, {
    id: `among-${question.name}-${table.id.replaceAll(" ", "-")}`,
    title: table.title,
    columns: [
      { key: "name", label: names.columnAnswer(), format: "text" },
      ...levels.map((level, at) =>
        column<LevelsRow>([`level${at}`, table.nameOf(level), "text"], ({ cells }) => cells[at]),
      ),
    ],
    notes: table.notes,
  });
}

interface LevelsRow {
  readonly name: string;
  readonly cells: readonly (string | number | null)[];
}

/** "45.6%", in parentheses for few people. */
function levelCell(one: AmongPeople | AmongExperiencesBy | undefined): string | number | null {
  if (one?.estimate == null) return shownOrHidden(one === undefined ? undefined : null);
  return one.fewPeople ? `(${percent(one.estimate)})` : percent(one.estimate);
}

export function itemsTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const items = [...new Set(question.experiences.flatMap(({ item }) => item ?? []))];
  const keys = question.experiences.filter(({ item }) => item === null);
  if (items.length === 0) return null;
  const of = (item: string | null, key: string): AmongExperiences | undefined =>
    question.experiences.find((one) => one.item === item && one.key === key);
  return disclosedTable(
    analysis,
    [null, ...items].map((item) => ({ item })),
    {
      id: `among-${question.name}-items`,
      title: messages.questionByItem({ question: question.label }),
      columns: [
        column(["item", names.columnItem(), "text"], ({ item }) =>
          item === null ? messages.all() : itemPhrase(analysis, item),
        ),
        column(["n", messages.columnExperiences(), "integer"], ({ item }) =>
          shownOrHidden(of(item, keys[0]?.key ?? "")?.n),
        ),
        ...keys.map(({ key, kind, label }) =>
          column<{ readonly item: string | null }>(
            [`share-${key}`, variableName(question, { key, kind, label }), "percent1"],
            ({ item }) => {
              const one = of(item, key);
              return one === undefined ? null : unlessHidden(one, one.estimate);
            },
          ),
        ),
      ],
      notes: [
        question.people.length > 0 ? experienceBase(analysis, question) : messages.sameExperiencesNote(),
      ],
    },
  );
}

/** Pairs of answers, those furthest from chance first. */
export function pairsTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const labels = new Map(overallShares(question).map(({ key, label }) => [key, label]));
  const rows = (question.together?.pairs ?? [])
    .filter(({ both }) => both !== null)
    .sort((one, other) => (other.both ?? 0) - (one.both ?? 0))
    .slice(0, MAX_PAIRS);
  return disclosedTable(analysis, rows, {
    id: `among-${question.name}-pairs`,
    title: messages.pairsTitle({ question: question.label }),
    columns: [
      column(["a", names.columnAnswer(), "text"], ({ a }) => labels.get(a) ?? a),
      column(["b", messages.columnWith(), "text"], ({ b }) => labels.get(b) ?? b),
      { key: "both", label: messages.columnBoth(), format: "percent1" },
      { key: "expected", label: messages.columnExpected(), format: "percent1" },
      { key: "ratio", label: names.ratio(), format: "decimal2" },
      { key: "logOddsRatio", label: names.logOddsRatio(), format: "decimal2" },
      { key: "low", label: names.low95(), format: "decimal2" },
      { key: "high", label: names.high95(), format: "decimal2" },
    ],
    notes: [messages.pairsNote()],
  });
}

const MAX_PAIRS = 10;
