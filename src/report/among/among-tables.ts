import type { Analysis } from "../../analysis/analysis";
import type {
  AmongExperiences,
  AmongExperiencesBy,
  AmongPeople,
  AmongStatistics,
} from "../../survey/among/among-result";
import { formatCell } from "../../words/format";
import { experienceBase, overallShares, peopleBase, variableName } from "../kit/outside/among-words";
import type { ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import { shownOrHidden } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { itemPhrase, percent, sentence } from "../kit/words/phrases";

type Share = AmongPeople | AmongExperiences;

export function overallTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const ofPeople = question.people.length > 0;
  return disclosedTable<Share>(analysis, overallShares(question), {
    id: `among-${question.name}`,
    title: question.label,
    columns: [
      column(["answer", "Answer", "text"], (one) => variableName(question, one)),
      ...shareColumns(ofPeople ? "People" : "Experiences"),
    ],
    notes: [
      ofPeople ? peopleBase(analysis, question) : experienceBase(analysis, question),
      "Several could be ticked.",
    ],
  });
}

function shareColumns(counted: string) {
  const parenthesized = ({ fewPeople, estimate }: Share): boolean => fewPeople && estimate !== null;
  return [
    column<Share>(["n", counted, "integer"], ({ n }) => shownOrHidden(n)),
    column<Share>(["effectiveN", "Effective number", "integer"], (row) => unlessHidden(row, row.effectiveN)),
    column<Share>(["estimate", "Share", "percent1"], (row) => unlessHidden(row, row.estimate), {
      parenthesized,
    }),
    column<Share>(["low", "95% low", "percent1"], (row) => unlessHidden(row, row.low), {
      parenthesized,
    }),
    column<Share>(["high", "95% high", "percent1"], (row) => unlessHidden(row, row.high), {
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
    by: group,
    counted: "People",
    note: "Of the same people.",
    nameOf: (level) => levelName(group, level),
  });
}

/** Shares of experiences by the answer to another question. */
export function crossQuestionTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  return sharesTable(analysis, question, {
    shares: question.experiencesBy,
    id: "by",
    by: (question.by ?? "").toLowerCase(),
    counted: "Experiences",
    note: `${experienceBase(analysis, question)} Each counts where all that was answered is of one group.`,
    nameOf: (level) => level,
  });
}

function sharesTable(
  analysis: Analysis,
  question: AmongStatistics,
  table: {
    readonly shares: readonly (AmongPeople | AmongExperiencesBy)[];
    readonly id: string;
    readonly by: string;
    readonly counted: string;
    readonly note: string;
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
        return typeof n === "number" ? formatCell(n, "integer") : shownOrHidden(n);
      }),
    },
  ];
  return disclosedTable<LevelsRow>(analysis, rows, {
    id: `among-${question.name}-${table.id.replaceAll(" ", "-")}`,
    title: `${question.label}, by ${table.by}`,
    columns: [
      { key: "name", label: "Answer", format: "text" },
      ...levels.map((level, at) =>
        column<LevelsRow>([`level${at}`, sentence(table.nameOf(level)), "text"], ({ cells }) => cells[at]),
      ),
    ],
    notes: [table.note],
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
      title: `${question.label}, by item`,
      columns: [
        column(["item", "Item", "text"], ({ item }) => (item === null ? "All" : itemPhrase(analysis, item))),
        column(["n", "Experiences", "integer"], ({ item }) => shownOrHidden(of(item, keys[0]?.key ?? "")?.n)),
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
      notes: [question.people.length > 0 ? experienceBase(analysis, question) : "Of the same experiences."],
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
    title: `${question.label}: answers that go together`,
    columns: [
      column(["a", "Answer", "text"], ({ a }) => labels.get(a) ?? a),
      column(["b", "With", "text"], ({ b }) => labels.get(b) ?? b),
      { key: "both", label: "Both", format: "percent1" },
      { key: "expected", label: "If independent", format: "percent1" },
      { key: "ratio", label: "Ratio", format: "decimal2" },
      { key: "logOddsRatio", label: "Log odds ratio", format: "decimal2" },
      { key: "low", label: "95% low", format: "decimal2" },
      { key: "high", label: "95% high", format: "decimal2" },
    ],
    notes: [
      "Of the eight most frequent answers; intervals hold for all pairs together. The ten most frequent pairs are shown.",
    ],
  });
}

const MAX_PAIRS = 10;
