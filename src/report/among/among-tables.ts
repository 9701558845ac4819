import type { Analysis } from "../../analysis/analysis";
import type { AmongExperiencesBy, AmongPeople, AmongStatistics } from "../../survey/among/among-result";
import { integer, percent } from "../../words/format";
import * as names from "../../words/messages";
import { experienceBase, overallShares, peopleBase, variableName } from "../kit/outside/among-words";
import type { ReportTable } from "../kit/tables/section";
import { shareColumns } from "../kit/tables/share-columns";
import { column, disclosedTable, endColumns } from "../kit/tables/table-of";
import { shownOrHidden, unlessSuppressed } from "../kit/words/hidden";
import { levelName } from "../kit/words/level-name";
import { itemPhrase } from "../kit/words/phrases";
import * as messages from "./messages";

export function overallTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const ofPeople = question.people.length > 0;
  return disclosedTable(analysis, overallShares(question), {
    id: `among-${question.name}`,
    title: question.label,
    columns: [
      column(["answer", names.columnAnswer(), "text"], (one) => variableName(question, one)),
      column(["n", ofPeople ? names.columnPeople() : messages.columnExperiences(), "integer"], ({ n }) =>
        shownOrHidden(n),
      ),
      shareColumns(names.effectiveSampleSize()),
    ],
    notes: [
      ofPeople ? peopleBase(analysis, question) : experienceBase(analysis, question),
      messages.severalNote(),
    ],
  });
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

type LevelShare = AmongPeople | AmongExperiencesBy;

function sharesTable(
  analysis: Analysis,
  question: AmongStatistics,
  table: {
    readonly shares: readonly LevelShare[];
    readonly id: string;
    readonly title: string;
    readonly counted: string;
    readonly notes: readonly string[];
    readonly nameOf: (level: string) => string;
  },
): ReportTable | null {
  const { shares, id, title, notes, counted, nameOf } = table;
  const levels = [...new Set(shares.map(({ level }) => level ?? ""))];
  const of = (level: string, key: string) => shares.find((one) => one.level === level && one.key === key);
  const answers = overallShares(question).map((one) => ({
    name: variableName(question, one),
    cell: (level: string) => levelCell(of(level, one.key)),
  }));
  const numbers = {
    name: counted,
    cell: (level: string) => {
      const n = of(level, "any")?.n;
      return typeof n === "number" ? integer(n) : shownOrHidden(n);
    },
  };
  return disclosedTable<typeof numbers>(analysis, [...answers, numbers], {
    id: `among-${question.name}-${id.replaceAll(" ", "-")}`,
    title,
    columns: [
      { key: "name", label: names.columnAnswer(), format: "text" },
      levels.map((level, at) => column([`level${at}`, nameOf(level), "text"], ({ cell }) => cell(level))),
    ],
    notes,
  });
}

/** In parentheses for few people. */
function levelCell(one: LevelShare | undefined): string | number | null {
  if (one?.estimate == null) return shownOrHidden(one === undefined ? undefined : null);
  return one.fewPeople ? `(${percent(one.estimate)})` : percent(one.estimate);
}

export function itemsTable(analysis: Analysis, question: AmongStatistics): ReportTable | null {
  const items = [...new Set(question.experiences.flatMap(({ item }) => item ?? []))];
  const keys = question.experiences.filter(({ item }) => item === null);
  if (items.length === 0) return null;
  const of = (item: string | null, key: string) =>
    question.experiences.find((one) => one.item === item && one.key === key);
  const rows = [null, ...items].map((item) => ({ item }));
  return disclosedTable<(typeof rows)[number]>(analysis, rows, {
    id: `among-${question.name}-items`,
    title: messages.questionByItem({ question: question.label }),
    columns: [
      column(["item", names.columnItem(), "text"], ({ item }) =>
        item === null ? messages.all() : itemPhrase(analysis, item),
      ),
      column(["n", messages.columnExperiences(), "integer"], ({ item }) =>
        shownOrHidden(of(item, keys[0]?.key ?? "")?.n),
      ),
      keys.map((share) =>
        column([`share-${share.key}`, variableName(question, share), "percent1"], ({ item }) => {
          const one = of(item, share.key);
          return one && unlessSuppressed(one, one.estimate);
        }),
      ),
    ],
    notes: [question.people.length > 0 ? experienceBase(analysis, question) : messages.sameExperiencesNote()],
  });
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
      column(["b", names.columnWith(), "text"], ({ b }) => labels.get(b) ?? b),
      { key: "both", label: messages.columnBoth(), format: "percent1" },
      { key: "expected", label: messages.columnExpected(), format: "percent1" },
      { key: "ratio", label: names.ratio(), format: "decimal2" },
      { key: "logOddsRatio", label: names.logOddsRatio(), format: "decimal2" },
      endColumns("decimal2"),
    ],
    notes: [messages.pairsNote()],
  });
}

const MAX_PAIRS = 10;
