import type { Analysis } from "../../analysis/analysis";
import type { ExternalAssociation, KnownGroup } from "../../validity/validity-result";
import { interval } from "../../words/format";
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
import { paragraph, texts } from "../kit/words/phrases";
import { associationsChart } from "./associations-chart";
import * as messages from "./messages";
import { propertiesSentence, propertiesTable } from "./properties-table";
import { associationsTable, discriminantTable, knownGroupsTable, ratiosTable } from "./validity-tables";

function validityAnswer(analysis: Analysis): ReportAnswer | null {
  const all = analysis.validity?.convergent ?? [];
  if (all.length === 0) return null;
  const shown = ofLeadScales(analysis, all);
  const strongest = strongestText(analysis, shown);
  const repeating = [...new Set(shown.filter(repeatsItems).map(externalPhrase))];
  const hidden = new Set(
    shown.flatMap(({ suppressed, external }) => (suppressed === null ? [] : [external])),
  );
  return {
    place: "validity",
    question: messages.question(),
    answer: paragraph(
      hypothesesText(statedOf(analysis)),
      strongest,
      repeating.length > 0 && messages.repeatingVariables({ variables: repeating }),
      hidden.size > 0 && messages.hiddenVariables({ n: hidden.size }),
      strongest === null && repeating.length === 0 && hidden.size === 0 && messages.noCorrelation(),
    ),
    verdict: verdictOf(analysis),
  };
}

/** How many preregistered hypotheses hold, with assumed variables separate. */
function hypothesesText(shown: readonly Stated[]): string | null {
  const [confirmed, against, open] = hypothesisCounts(shown);
  const all = confirmed + against + open;
  if (all === 0) return null;
  const stated = shown.filter((one) => one.hypothesis !== null && !isAssumed(one));
  const hypotheses = new Set(
    stated.map((one) => ("external" in one ? one.external : `${one.by} ${one.level}`)),
  ).size;
  if (all === 1) {
    const verdict = confirmed === 1 ? "confirmed" : against === 1 ? "not-confirmed" : "undecided";
    return messages.oneHypothesis({ verdict });
  }
  const counts = texts(
    messages.countConfirmed({ n: confirmed }),
    against > 0 && messages.countNotConfirmed({ n: against }),
    open > 0 && messages.countUndecided({ n: open }),
  );
  return hypotheses < all
    ? messages.statedResults({ results: all, hypotheses, counts })
    : messages.statedHypotheses({ results: all, counts });
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

/** Whether no variable apart from the score could correlate so highly with it, given its reliability. */
const repeatsItems = ({ disattenuated }: ExternalAssociation): boolean =>
  Math.abs(disattenuated?.estimate ?? 0) >= 1;

function strongestText(analysis: Analysis, shown: readonly ExternalAssociation[]): string | null {
  const others = shown.filter((one) => !repeatsItems(one));
  const known = others.flatMap((one) => (one.correlation ? [{ one, ...one.correlation }] : []));
  const [first] = [...known].sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate));
  if (first === undefined) return null;
  const { one, estimate: r, low, high } = first;
  const isOneScale = known.every(({ one: { scale } }) => scale === one.scale);
  return messages.strongestCorrelation({
    variable: externalPhrase(one),
    scale: isOneScale ? null : scaleName(analysis, one),
    r,
    interval: low === null || high === null ? null : interval(low, high),
  });
}

function verdictOf(analysis: Analysis): "yes" | "no" | "undecided" | "neutral" {
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
  const verdict = verdictOf(analysis);
  const counts = { good, rated: rated.length };
  const results = confirmed + against + open;
  const detail =
    results > 0
      ? messages.summaryDetailStated({ confirmed, results, ...counts })
      : messages.summaryDetail(counts);
  const { place, question } = answer;
  const [word, todo] = [messages.summaryWord({ verdict }), messages.summaryTodo({ verdict })];
  return { lines: [{ place, question, verdict, word, detail, todo }] };
}

export const validity: Topic = {
  summary: validitySummary,
  answers: (analysis) => [validityAnswer(analysis)],
  chapters: (analysis) => [validityChapter(analysis)],
  method: (analysis, citations) => [
    { title: messages.methodTitle(), text: validityMethod(analysis, citations) },
  ],
};

/** A separate section with external variables; otherwise folded in the appendix, under reliability. */
function validityChapter(analysis: Analysis): ReportChapter | null {
  const found = analysis.validity;
  if (found === null) return null;
  const { convergent, knownGroups } = found;
  const failures = notFittedBlocks(analysis, {
    validity: (of) => {
      const [structure = of, external] = of.split(" ~ ");
      const model = modelLabel(analysis, structure);
      return external === undefined
        ? messages.ratiosNotComputed({ model })
        : messages.notRegressed({ model, external });
    },
  });
  const lead = ofLeadScales(analysis, knownGroups);
  const isStated = lead.some(({ hypothesis }) => hypothesis !== null);
  const groups = [
    knownGroupsTable(analysis, lead),
    // Of all scales where these are others than those shown.
    lead.length < knownGroups.length && savedTables(knownGroupsTable(analysis, knownGroups, { isAll: true })),
  ];
  if (convergent.length === 0) {
    return chapter(
      "reliability",
      "validity",
      messages.title(),
      appendixBlocks(
        messages.propertiesDetailsTitle(),
        propertiesSentence(analysis),
        propertiesTable(analysis),
        failures,
        discriminantTable(analysis),
        ...groups,
      ),
    );
  }
  const shown = byVariable(ofLeadScales(analysis, convergent));
  const warned = convergent.map((one) => ({
    name: messages.scaleWithVariable({ variable: externalName(one), scale: scaleName(analysis, one) }),
    warnings: one.warnings,
  }));
  return chapter(
    "validity",
    "validity",
    messages.title(),
    propertiesTable(analysis),
    associationsChart(analysis, convergent),
    associationsTable(analysis, shown, { id: "associations" }),
    savedTables(associationsTable(analysis, convergent, { id: "associations-all", whole: true })),
    isStated && groups,
    appendixBlocks(
      messages.detailsTitle(),
      failures,
      namedWarnings(warned, messages.severalCorrelations()),
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
    convergent.length > 0 && messages.methodCorrelations(),
    (kinds.has("biserial") || kinds.has("polyserial")) &&
      messages.methodAdHoc({ olsson: cite("olsson1982") }),
    convergent.length > 0 && messages.methodErrors(),
    convergent.some(({ disattenuated }) => disattenuated !== null) &&
      messages.methodDisattenuated({ spearman: cite("spearman1904") }),
    convergent.some(({ latent }) => latent !== null) && messages.methodLatent({ muthen: cite("muthen1984") }),
    (models.has("poisson") || models.has("negative-binomial")) &&
      messages.methodCounts({ cameron: cite("cameron1990") }),
    convergent.some(({ hypothesis }) => hypothesis !== null) && messages.methodHypotheses(),
    discriminant.length > 0 &&
      messages.methodDiscriminant({
        ronkko: cite("ronkko2022"),
        henseler: cite("henseler2015", "roemer2021"),
      }),
    knownGroups.length > 0 &&
      messages.methodGroups({ hedges: cite("hedges1981"), mcgraw: cite("mcgraw1992") }),
    messages.methodProperties({ prinsen: cite("prinsen2018") }),
  );
}
