import type { Analysis } from "../../analysis/analysis";
import type { ExternalAssociation, KnownGroup } from "../../validity/validity-result";
import {
  byVariable,
  externalName,
  externalPhrase,
  ofLeadScales,
  scaleName,
} from "../kit/outside/named-scales";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, SummaryPart } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { modelLabel } from "../kit/words/model-names";
import {
  coefficient,
  counted,
  interval,
  listed,
  numberWord,
  paragraph,
  quoted,
  sentence,
} from "../kit/words/phrases";
import { associationsChart } from "./associations-chart";
import { propertiesSentence, propertiesTable } from "./properties-table";
import { associationsTable, discriminantTable, knownGroupsTable, ratiosTable } from "./validity-tables";

const QUESTION = "Does it go with what it should?";

type KnownAssociation = ExternalAssociation & {
  readonly correlation: NonNullable<ExternalAssociation["correlation"]>;
};

const isKnown = (one: ExternalAssociation): one is KnownAssociation => one.correlation !== null;

function validityAnswer(analysis: Analysis): ReportAnswer | null {
  const all = analysis.validity?.convergent ?? [];
  if (all.length === 0) return null;
  const shown = ofLeadScales(analysis, all);
  const known = shown.filter(isKnown);
  const hidden = new Set(
    shown.filter(({ suppressed }) => suppressed !== null).map(({ external }) => external),
  );
  return {
    place: "validity",
    question: QUESTION,
    answer: paragraph(
      hypothesesText(statedOf(analysis)),
      strongestText(analysis, known),
      hidden.size > 0 &&
        `${sentence(counted(hidden.size, "variable"))} ${hidden.size === 1 ? "is" : "are"} not told: too few people.`,
      known.length === 0 && hidden.size === 0 && "No correlation is defined.",
    ),
    verdict: verdictOf(analysis),
  };
}

/** How many preregistered hypotheses hold, with assumed variables separate. */
function hypothesesText(shown: readonly Stated[]): string | null {
  const [confirmed, against, open] = hypothesisCounts(shown);
  const all = confirmed + against + open;
  if (all === 0) return null;
  const hypotheses = new Set(
    shown
      .filter((one) => one.hypothesis !== null && !isAssumed(one))
      .map((one) => ("external" in one ? one.external : `${one.by} ${one.level}`)),
  ).size;
  if (all === 1)
    return `The hypothesis stated in advance is ${confirmed === 1 ? "confirmed" : against === 1 ? "not confirmed" : "undecided"}.`;
  const verb = (count: number): string => (count === 1 ? "is" : "are");
  const parts = [
    `${numberWord(confirmed)} of ${numberWord(all)} ${hypotheses < all ? `results of ${numberWord(hypotheses)} ${hypotheses === 1 ? "hypothesis" : "hypotheses"}` : "hypotheses"} stated in advance ${verb(confirmed)} confirmed`,
    ...(against > 0 ? [`${numberWord(against)} ${verb(against)} not`] : []),
    ...(open > 0 ? [`${numberWord(open)} ${verb(open)} undecided`] : []),
  ];
  return `${sentence(listed(parts))}.`;
}

type Stated = ExternalAssociation | KnownGroup;

const isAssumed = (one: Stated): boolean => "assumed" in one && one.assumed;

const statedOf = (analysis: Analysis): readonly Stated[] => [
  ...ofLeadScales(analysis, analysis.validity?.convergent ?? []),
  ...ofLeadScales(analysis, analysis.validity?.knownGroups ?? []),
];

/** Numbers confirmed, not confirmed and undecided, without assumed variables; one per scale. */
function hypothesisCounts(shown: readonly Stated[]): [number, number, number] {
  const count = (verdict: string): number =>
    shown.filter((one) => !isAssumed(one) && one.hypothesis?.verdict === verdict).length;
  return [count("confirmed"), count("not confirmed"), count("undecided")];
}

function strongestText(analysis: Analysis, known: readonly KnownAssociation[]): string | null {
  const [first] = [...known].sort(
    (one, other) => Math.abs(other.correlation.estimate) - Math.abs(one.correlation.estimate),
  );
  if (first === undefined) return null;
  const { estimate, low, high } = first.correlation;
  const ends = low === null || high === null ? "" : ` ${interval([low, high])}`;
  const scales = new Set(known.map(({ scale }) => scale)).size;
  const of = scales > 1 ? ` (${scaleName(analysis, first)})` : "";
  return `Scores correlate most with ${externalPhrase(first)}${of}: ${coefficient(estimate)}${ends}.`;
}

function verdictOf(analysis: Analysis): ReportAnswer["verdict"] {
  if (hypothesisCounts(statedOf(analysis)).every((count) => count === 0)) return "neutral";
  const rating = analysis.validity?.properties.find(({ property }) => property === "hypotheses")?.rating;
  return rating === "+" ? "yes" : rating === "-" ? "no" : "undecided";
}

function validitySummary(analysis: Analysis): SummaryPart {
  const answer = validityAnswer(analysis);
  const rated = analysis.validity?.properties.filter(({ rating }) => rating !== "?") ?? [];
  if (answer === null) return {};
  const good = rated.filter(({ rating }) => rating === "+").length;
  const [confirmed, against, open] = hypothesisCounts(statedOf(analysis));
  const all = confirmed + against + open;
  const word = { yes: "As expected", no: "Not as expected", undecided: "Undecided" } as const;
  return {
    lines: [
      {
        place: answer.place,
        question: answer.question,
        verdict: answer.verdict,
        word:
          answer.verdict === "yes" || answer.verdict === "no" || answer.verdict === "undecided"
            ? word[answer.verdict]
            : "No hypothesis",
        detail: `${all > 0 ? `${confirmed} of ${counted(all, "stated result")} confirmed; ` : ""}${good} of ${counted(rated.length, "rated measurement property", "rated measurement properties")} sufficient`,
      },
    ],
  };
}

export const validity: Topic = {
  summary: validitySummary,
  answers: (analysis) => [validityAnswer(analysis)],
  chapters: (analysis) => [validityChapter(analysis)],
  method: (analysis, citations) => [{ title: "Validity", text: validityMethod(analysis, citations) }],
};

const DETAILS_TITLE = "Distinct factors, known groups";

/** A separate section with external variables; otherwise folded in the appendix, under reliability. */
function validityChapter(analysis: Analysis): ReportChapter | null {
  const found = analysis.validity;
  if (found === null) return null;
  const { convergent, knownGroups } = found;
  const failures = notFittedBlocks(analysis, {
    validity: (of) => {
      const [structure = of, external] = of.split(" ~ ");
      const model = quoted(modelLabel(analysis, structure));
      return external === undefined
        ? `Ratios of correlations were not computed for ${model}.`
        : `The factors of ${model} were not regressed on ${quoted(external)}.`;
    },
  });
  const lead = ofLeadScales(analysis, knownGroups);
  const isStated = lead.some(({ hypothesis }) => hypothesis !== null);
  const groups = [
    knownGroupsTable(analysis, lead),
    savedTables(knownGroupsTable(analysis, knownGroups, "known-groups-all")),
  ];
  if (convergent.length === 0) {
    return chapter(
      "reliability",
      "validity",
      "Validity",
      propertiesSentence(analysis),
      appendixBlocks(
        `Measurement properties, ${DETAILS_TITLE.toLowerCase()}`,
        propertiesTable(analysis),
        failures,
        discriminantTable(analysis),
        ...groups,
      ),
    );
  }
  const shown = byVariable(ofLeadScales(analysis, convergent));
  const warned = convergent.map((one) => ({
    name: `${externalName(one)}, ${scaleName(analysis, one)}`,
    warnings: one.warnings,
  }));
  return chapter(
    "validity",
    "validity",
    "Validity",
    propertiesTable(analysis),
    associationsChart(analysis, convergent),
    associationsTable(analysis, shown, { id: "associations" }),
    savedTables(associationsTable(analysis, convergent, { id: "associations-all", whole: true })),
    isStated && groups,
    appendixBlocks(
      DETAILS_TITLE,
      failures,
      namedWarnings(warned, "correlations"),
      ratiosTable(analysis, shown),
      discriminantTable(analysis),
      !isStated && groups,
    ),
  );
}

function validityMethod({ validity }: Analysis, { cite }: Citations): string {
  if (validity === null) return "";
  const { convergent, discriminant, knownGroups } = validity;
  const kinds = new Set(convergent.map(({ coefficient }) => coefficient));
  const models = new Set(convergent.map(({ ratio }) => ratio?.model));
  return paragraph(
    convergent.length > 0 &&
      `Sum scores were correlated with variables from outside by their kind${kinds.has("biserial") || kinds.has("polyserial") ? `, biserial and polyserial correlations by the ad hoc estimator ${cite("olsson1982")}` : ""}.`,
    convergent.length > 0 &&
      "Standard errors are linearized and follow weights, strata and clusters; intervals are symmetric on Fisher’s scale.",
    convergent.some(({ disattenuated }) => disattenuated !== null) &&
      `Correlations without error divide by the root of the score’s reliability ${cite("spearman1904")}, whose error is taken as independent.`,
    convergent.some(({ latent }) => latent !== null) &&
      `Factors were regressed on each variable alone, in the model of the items ${cite("muthen1984")}.`,
    (models.has("poisson") || models.has("negative-binomial")) &&
      `Counts follow a Poisson regression, or a negative binomial one where the variance exceeds the mean by test ${cite("cameron1990")}.`,
    convergent.some(({ hypothesis }) => hypothesis !== null) &&
      "A hypothesis is confirmed where the whole interval lies in its range, not confirmed where none of it does, otherwise undecided.",
    discriminant.length > 0 &&
      `Factors are told apart by intervals of their correlations ${cite("ronkko2022")} and by ratios of correlations between and within ${cite("henseler2015", "roemer2021")}.`,
    knownGroups.length > 0 &&
      `Groups’ mean scores differ by g, corrected for few people ${cite("hedges1981")}, and by the probability of a higher score ${cite("mcgraw1992")}.`,
    `Measurement properties are rated by COSMIN’s criteria ${cite("prinsen2018")}.`,
  );
}
