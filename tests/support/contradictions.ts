import type { ExploredAnalysis } from "../../src/analysis/analysis";
import type { ReportAnswer } from "../../src/report/kit/tables/section";

type Structure = ExploredAnalysis["measure"]["structures"][number];

/** An analysis and what the first screen tells of it. */
export interface Told {
  readonly analysis: ExploredAnalysis;
  readonly answers: readonly ReportAnswer[];
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

const sentences = ({ answer }: ReportAnswer): readonly string[] => answer.split(/(?<=[.:]) (?=[A-Z“])/);

const sentenceOf = (card: ReportAnswer, pattern: RegExp): string | undefined =>
  sentences(card).find((text) => pattern.test(text));

const marked = ({ question, verdict }: ReportAnswer): string => `[${verdict}] ${question}`;

interface Declared {
  readonly structure: Structure;
  readonly card: ReportAnswer;
}

/** The card of each declared structure. */
function declared({ analysis, answers }: Told): readonly Declared[] {
  return analysis.measure.structures.flatMap((structure) => {
    const card = answers.find(({ question }) => question === `Does the structure “${structure.label}” hold?`);
    return card === undefined ? [] : [{ structure, card }];
  });
}

const scalesCard = ({ answers }: Told, { label }: Structure): ReportAnswer | undefined =>
  answers.find(({ question }) => question.startsWith(`Are the scales of “${label}” reliable`));

/** The declared structures' cards with a mark. */
const withMark = (told: Told, mark: ReportAnswer["verdict"]): readonly Declared[] =>
  declared(told).filter(({ card }) => card.verdict === mark);

const OWN_FIT = /(its own is to be preferred, and it|^Its model) (fits|fits closely)\b/;
const OWN_MISFIT = /(its own is to be preferred, and it|^Its model) does not fit/;
const OWN_PREFERRED = /its own is to be preferred/;
const HALF_FITS = /kept apart it fits/;
const HALF_MISFITS = /kept apart it does not fit/;

const pairIn = (card: ReportAnswer, one: RegExp, other: RegExp): Pair[] =>
  unlessReasoned(sentenceOf(card, one), sentenceOf(card, other));

const factorsOf = ({ analysis }: Told): number | null => analysis.retention.suggested;

const factorsCard = ({ answers }: Told): ReportAnswer | undefined =>
  answers.find(({ question }) => question === "How many factors do the answers show?");

/** The pairs; those with `known` are what the sentences do not explain yet. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    name: "a structure holds, and its model does not fit",
    of: (told) =>
      withMark(told, "yes").flatMap(({ card }) => unlessReasoned(marked(card), sentenceOf(card, OWN_MISFIT))),
  },
  {
    name: "a structure does not hold, and its model fits",
    of: (told) =>
      withMark(told, "no").flatMap(({ card }) => unlessReasoned(marked(card), sentenceOf(card, OWN_FIT))),
  },
  {
    name: "two models are each to be preferred",
    of: (told) => {
      const [first, second] = declared(told).flatMap(({ card }) => sentenceOf(card, OWN_PREFERRED) ?? []);
      return first === undefined || second === undefined ? [] : [[first, second]];
    },
  },
  {
    name: "a structure holds, and another is to be preferred",
    of: (told) =>
      withMark(told, "yes").flatMap(({ card }) =>
        unlessReasoned(marked(card), sentenceOf(card, /models “.*” is to be preferred/)),
      ),
  },
  {
    name: "one factor holds, and the answers show several",
    of: (told) =>
      withMark(told, "yes").flatMap(({ structure, card }) =>
        structure.factors.length === 1 && told.analysis.retention.range[0] > 1
          ? unlessReasoned(marked(card), factorsCard(told)?.answer)
          : [],
      ),
  },
  {
    name: "a ranking is adequate, and half of the people share one score",
    of: (told) =>
      told.answers.flatMap((card) =>
        sentences(card).flatMap((text) =>
          /; adequate for ranking/.test(text) && /share one score/.test(text) ? [[text, text] as const] : [],
        ),
      ),
  },
  {
    name: "the verdicts and the cards differ on a structure",
    of: (told) =>
      declared(told).flatMap(({ structure, card }) => {
        const verdict = told.analysis.verdicts.find(
          ({ id, of }) => id === "structure" && of === structure.id,
        );
        const holds = verdict?.code === "supported";
        return holds === (card.verdict === "yes") ? [] : [[marked(card), `${verdict?.code}`] as const];
      }),
  },
  {
    name: "a structure of several factors holds, and the answers show another number",
    of: (told) => {
      const named = factorsOf(told);
      return withMark(told, "yes").flatMap(({ structure, card }) =>
        named !== null && structure.factors.length > 1 && named !== structure.factors.length
          ? unlessReasoned(sentenceOf(card, /although the rules/) ?? marked(card), factorsCard(told)?.answer)
          : [],
      );
    },
  },
  {
    name: "one factor does not hold, and the answers show one",
    of: (told) =>
      withMark(told, "no").flatMap(({ structure, card }) =>
        structure.factors.length === 1 && factorsOf(told) === 1 && sentenceOf(card, OWN_MISFIT) === undefined
          ? unlessReasoned(marked(card), factorsCard(told)?.answer)
          : [],
      ),
  },
  {
    name: "a model does not fit, and one half of the people says that it does",
    of: (told) => declared(told).flatMap(({ card }) => pairIn(card, OWN_MISFIT, HALF_FITS)),
  },
  {
    name: "a model fits, and one half of the people says that it does not",
    of: (told) => declared(told).flatMap(({ card }) => pairIn(card, OWN_FIT, HALF_MISFITS)),
  },
  {
    name: "a model is to be preferred and fits, and has a factor too many",
    of: (told) =>
      declared(told)
        .filter(({ card }) => sentenceOf(card, OWN_FIT) !== undefined)
        .flatMap(({ card }) => pairIn(card, OWN_PREFERRED, /a factor too many/)),
  },
  {
    name: "a structure does not hold, and all items load where they were declared",
    of: (told) =>
      withMark(told, "no").flatMap(({ structure, card }) =>
        structure.factors.length > 1
          ? unlessReasoned(
              marked(card),
              sentenceOf(card, /all \w+ items have their largest loading on their declared factor, and all/),
            )
          : [],
      ),
  },
  {
    name: "a factor is too weak to score, and its score is adequate",
    of: (told) =>
      declared(told).flatMap(({ structure, card }) => {
        const weak = sentenceOf(card, /^Too weak to score/);
        const scales = scalesCard(told, structure);
        const [adequate] = structure.factors.flatMap(({ label }) =>
          scales === undefined || !weak?.includes(`“${label}”`)
            ? []
            : (sentenceOf(scales, new RegExp(`“${label}” .*; adequate for ranking`)) ?? []),
        );
        return unlessReasoned(weak, adequate);
      }),
  },
  {
    name: "one factor does not hold, and its score is reliable for every use",
    known: "alpha is high of many items whatever they have in common",
    of: (told) =>
      withMark(told, "no").flatMap(({ structure, card }) => {
        const scales = scalesCard(told, structure);
        return structure.factors.length === 1 && scales?.verdict === "yes"
          ? unlessReasoned(marked(card), marked(scales))
          : [];
      }),
  },
  {
    name: "scales are not reliable enough, and adequate for means",
    of: (told) =>
      told.answers
        .filter(({ question, verdict }) => /reliable enough/.test(question) && verdict === "no")
        .flatMap((card) => unlessReasoned(marked(card), sentenceOf(card, /: adequate for means of/))),
  },
  {
    name: "groups can be compared as no item differs, and single items differ",
    of: ({ answers, analysis: { verdicts } }) => {
      const compared = answers.find(({ question }) => question === "Can groups be compared?");
      if (compared === undefined) return [];
      return verdicts.flatMap(({ id, of, code, figures }) => {
        if (id !== "item-functioning" || code !== "partly") return [];
        const group = of?.split(".")[0] ?? "";
        const told = sentenceOf(compared, new RegExp(`^By [^,]*\\b${group}\\b.*yes`));
        return unlessReasoned(told, `${figures.differ} items differ by ${of}`);
      });
    },
  },
  {
    name: "kinds of people, and one factor that fits",
    known:
      "classes are held against the patterns of answers, the factor against their correlations; no card has the classes",
    of: ({ analysis: { verdicts } }) => {
      const kinds = verdicts.find(({ id, code }) => id === "classes" && code === "supported");
      const one = verdicts.find(
        ({ id, of, code }) => id === "fit" && of === "one-factor" && code === "supported",
      );
      return kinds === undefined || one === undefined ? [] : [[kinds.id, `${one.id} of ${one.of}`]];
    },
  },
];
