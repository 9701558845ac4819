import type { ExploredAnalysis } from "../../src/analysis/analysis";
import type { ReportAnswer, SummaryLine } from "../../src/report/kit/tables/section";

/** An analysis, what the sections open with, and the lines of the second screen. */
export interface Told {
  readonly analysis: ExploredAnalysis;
  readonly answers: readonly ReportAnswer[];
  readonly lines: readonly SummaryLine[];
}

/** Two verdicts that could contradict each other. */
export interface Contradiction {
  readonly name: string;
  /** The pairs of sentences that do, and give no reason. */
  readonly of: (told: Told) => readonly (readonly [string, string])[];
  /** Why both can be true, where the sentences do not say so yet. */
  readonly known?: string | undefined;
}

type Pair = readonly [string, string];

/** A sentence with a reason says two things that seem to contradict. */
const REASON = /\b(although|but|even so|though|all the same|because|since)\b/;

/** The pair, unless one of the two gives a reason. */
const unlessReasoned = (one: string | undefined, other: string | undefined): Pair[] =>
  one === undefined || other === undefined || REASON.test(one) || REASON.test(other) ? [] : [[one, other]];

const answerOf = ({ answers }: Told, asked: string): ReportAnswer | undefined =>
  answers.find(({ question }) => question === asked);

/** A sentence of an answer. */
const sentenceOf = (told: Told, asked: string, pattern: RegExp): string | undefined =>
  answerOf(told, asked)
    ?.answer.split(/(?<=[.:]) (?=[A-Z“0-9])/)
    .find((text) => pattern.test(text));

const GROUPED = "Do items group as declared?";
const SCORED = "How many factors should be scored?";
const DIMENSIONS = "How many dimensions?";
const RELIABLE = "Reliable for what?";
const COMPARED = "Can groups be compared?";

const FITS = /^(?!No ).*\bfits\b/;
const MISFITS = /does not fit/;
const SEVERAL = /^Score (both|all)/;

const marked = (answer: ReportAnswer): string => `[${answer.verdict}] ${answer.question}`;

/** The pairs; those with `known` are what the sentences do not explain yet. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    name: "items group as declared, and the model does not fit",
    of: (told) => {
      const grouped = answerOf(told, GROUPED);
      return grouped?.verdict === "yes"
        ? unlessReasoned(marked(grouped), sentenceOf(told, GROUPED, MISFITS))
        : [];
    },
  },
  {
    name: "items do not group as declared, although all of them do and the model fits",
    of: (told) => {
      const grouped = answerOf(told, GROUPED);
      const all = /^(\d+) of (\d+) items/.exec(grouped?.answer ?? "");
      return grouped?.verdict === "no" && all !== null && all[1] === all[2]
        ? unlessReasoned(marked(grouped), sentenceOf(told, GROUPED, FITS))
        : [];
    },
  },
  {
    name: "there is one factor, and several are to be scored",
    of: (told) =>
      unlessReasoned(
        sentenceOf(told, DIMENSIONS, /factors is one; no other number is plausible/),
        sentenceOf(told, SCORED, SEVERAL),
      ),
  },
  {
    name: "factors are hardly distinct, and all are to be scored",
    of: (told) =>
      unlessReasoned(sentenceOf(told, GROUPED, /hardly distinct/), sentenceOf(told, SCORED, SEVERAL)),
  },
  {
    name: "the line on dimensions and the answer differ in what to score",
    of: (told) => {
      const line = told.lines.find(({ question }) => question === DIMENSIONS);
      const alone = /total alone/;
      const said = `${line?.word} ${line?.detail} ${line?.todo}`;
      const answer = sentenceOf(told, SCORED, /^Score/);
      return answer !== undefined && /score/i.test(said) && alone.test(said) !== alone.test(answer)
        ? [[said, answer]]
        : [];
    },
  },
  {
    name: "more people would hardly decide, and more are advised",
    of: ({ lines }) =>
      lines.flatMap(({ detail, todo = "" }): Pair[] =>
        /more people would hardly decide/.test(detail) && /answers|have answered|more people/.test(todo)
          ? [[detail, todo]]
          : [],
      ),
  },
  {
    name: "a number of people would decide, and other items are advised",
    of: ({ lines }) =>
      lines.flatMap(({ detail, todo = "" }): Pair[] =>
        /about [\d,]+ people would decide/.test(detail) && /adding items/.test(todo) ? [[detail, todo]] : [],
      ),
  },
  {
    name: "the number of factors of one model, and what to score of another without its name",
    of: ({ analysis: { retention, workingModel }, lines }) =>
      lines.flatMap(({ question, word, todo = "" }): Pair[] => {
        const isOther = retention.recommended !== (workingModel?.factors.length ?? 0);
        const isCounted = / (both|all \w+|\w+ of \w+) factors$/.test(todo);
        return question === DIMENSIONS && isOther && isCounted ? [[word, todo]] : [];
      }),
  },
  {
    name: "the line on reliability and the answer have different verdicts",
    of: (told) => {
      const line = told.lines.find(({ question }) => question === RELIABLE);
      const answer = answerOf(told, RELIABLE);
      return line === undefined || answer === undefined || line.verdict === answer.verdict
        ? []
        : [[`[${line.verdict}] ${line.word}`, marked(answer)]];
    },
  },
  {
    name: "groups can be compared as no item differs, and single items differ",
    of: (told) =>
      told.analysis.verdicts.flatMap(({ id, of, code, figures }) => {
        if (id !== "item-functioning" || code !== "partly") return [];
        const group = of?.split(".")[0] ?? "";
        const said = sentenceOf(told, COMPARED, new RegExp(`^By [^,]*\\b${group}\\b.*yes`));
        return unlessReasoned(said, `${figures.differ} items differ by ${of}`);
      }),
  },
  {
    name: "kinds of people, and one factor that fits",
    known:
      "classes are held against the patterns of answers, the factor against their correlations; no opening has the classes",
    of: ({ analysis: { verdicts } }) => {
      const kinds = verdicts.find(({ id, code }) => id === "classes" && code === "supported");
      const one = verdicts.find(({ id, of, code }) => id === "fit" && of === "one-factor" && code === "fits");
      return kinds === undefined || one === undefined ? [] : [[kinds.id, `${one.id} of ${one.of}`]];
    },
  },
];
