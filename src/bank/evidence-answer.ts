import type { EvidenceStudy } from "../evidence/evidence-file";
import { MIN_POOLED, type PooledAlpha, pooledAlpha } from "../evidence/pooled-alpha";
import { type RatedProperty, ratingsOverStudies } from "../evidence/ratings-over-studies";
import { tuckerCongruence } from "../factor/efa/congruence";
import { judgedIndices } from "../factor/model/fit-result";
import type { BankMeasure } from "../measures/bank/bank";
import type { Evidence } from "../measures/bank/bank-schema";
import type { Answer } from "../questions/question";
import { column, intervalColumns, tableOf } from "../report/kit/tables/table-of";
import { fitWord } from "../report/kit/words/messages";
import { property as propertyName } from "../report/validity/messages";
import { formatCell, list } from "../words/format";
import { keyOf } from "../words/key";
import * as names from "../words/messages";
import { definitionIn } from "./measures-answer";
import * as messages from "./messages";
import { classesTable, principlesOf, principlesTable } from "./principles";

type PublishedStudy = Evidence["studies"][number];

/** A published or an added study, as a row. */
interface StudyRow {
  readonly name: string;
  readonly country: string | null;
  readonly population: string | null;
  readonly n: string | number | null;
  readonly alpha: string | null;
  readonly found: string | null;
  readonly source: string;
}

/** A coefficient alpha that can be pooled. */
interface Coefficient {
  readonly scale: string;
  readonly alpha: number;
  readonly n: number;
  readonly items: number;
}

/**
 * What studies found of a measure: published figures as printed, studies that were added, coefficients pooled over at
 * least five of them, loadings compared, properties rated.
 * @param own studies from analyses; simulated ones are listed and never pooled
 */
export function evidenceAnswer(
  measure: BankMeasure,
  published: Evidence | undefined,
  own: readonly EvidenceStudy[],
): Answer {
  const { id, bank } = measure;
  const definition = definitionIn(measure);
  const items = definition?.items.length ?? 0;
  const studies = published?.studies ?? [];
  const principles = principlesOf(measure, definition, studies);
  const rated = ratingsOverStudies(own);
  const pooled = pooledScales([...publishedCoefficients(studies, items), ...ownCoefficients(own)]);
  const comparisons = congruences(own, studies);
  return {
    title: messages.evidenceTitle({ name: bank.abbreviation }),
    parts: [
      messages.evidenceOf({ name: bank.name, license: bank.license.status }),
      tableOf<StudyRow>([...studies.map(publishedRow), ...own.map(ownRow)], {
        id: "evidence-studies",
        title: messages.evidenceStudies(),
        columns: [
          { key: "name", label: messages.evidenceStudy(), format: "text" },
          { key: "country", label: messages.evidenceCountry(), format: "text" },
          { key: "population", label: messages.evidencePopulation(), format: "text" },
          { key: "n", label: names.columnPeople(), format: "text" },
          { key: "alpha", label: names.alpha(), format: "text" },
          { key: "found", label: messages.evidenceFound(), format: "text" },
          { key: "source", label: names.columnSource(), format: "text" },
        ],
        notes: [messages.evidenceStudiesNote()],
      }),
      tableOf(pooled, {
        id: "evidence-alpha",
        title: messages.evidenceAlpha(),
        columns: [
          { key: "scale", label: names.columnScale(), format: "text" },
          { key: "studies", label: messages.bankStudies(), format: "integer" },
          column(["alpha", names.alpha(), "coefficient2"], ({ result }) => result?.alpha),
          intervalColumns<(typeof pooled)[number]>(({ result }) => result?.interval ?? null, "coefficient2"),
          column(
            ["low", messages.evidencePredictionLow(), "coefficient2"],
            ({ result }) => result?.prediction[0],
          ),
          column(
            ["high", messages.evidencePredictionHigh(), "coefficient2"],
            ({ result }) => result?.prediction[1],
          ),
          column(["i2", messages.evidenceI2(), "percent1"], ({ result }) => result?.heterogeneity.i2),
        ],
        notes: [messages.evidenceAlphaNote({ least: MIN_POOLED })],
      }),
      tableOf(comparisons, {
        id: "evidence-loadings",
        title: messages.evidenceLoadings(),
        columns: [
          { key: "one", label: messages.evidenceStudy(), format: "text" },
          { key: "other", label: messages.evidenceAgainst(), format: "text" },
          { key: "factor", label: messages.evidenceFactor(), format: "text" },
          { key: "congruence", label: messages.evidenceCongruence(), format: "coefficient2" },
        ],
      }),
      tableOf(
        own.flatMap((study) => study.structures.map((structure) => ({ study, structure }))),
        {
          id: "evidence-structures",
          title: messages.evidenceStructures(),
          columns: [
            column(["study", messages.evidenceStudy(), "text"], ({ study }) => nameOf(study)),
            column(["structure", messages.evidenceStructure(), "text"], ({ structure }) => structure.label),
            column(["verdict", messages.evidenceFit(), "text"], ({ structure }) =>
              fitWord({ code: structure.verdict }),
            ),
            judgedIndices(null).map(({ id, name }) =>
              column([id, name(), "coefficient3"], ({ structure }) => structure.fit[id]),
            ),
          ],
        },
      ),
      tableOf<RatedProperty>(rated, {
        id: "evidence-ratings",
        title: messages.evidenceRatings(),
        columns: [
          column(["property", messages.evidenceProperty(), "text"], ({ property }) =>
            propertyName({ property }),
          ),
          column(["rating", messages.evidenceRating(), "text"], ({ rating }) =>
            messages.evidenceRated({ rating }),
          ),
          { key: "sufficient", label: messages.evidenceSufficient(), format: "integer" },
          { key: "insufficient", label: messages.evidenceInsufficient(), format: "integer" },
          { key: "indeterminate", label: messages.evidenceIndeterminate(), format: "integer" },
          { key: "people", label: names.columnPeople(), format: "integer" },
          column(["quality", messages.evidenceQuality(), "text"], ({ quality }) =>
            quality === null ? null : messages.evidenceLevel({ quality: keyOf(quality) }),
          ),
          column(["why", messages.evidenceLowered(), "text"], ({ lowered }) =>
            lowered.map((why) => messages.evidenceWhy({ why })).join(", "),
          ),
        ],
        notes: [messages.evidenceRatingsNote()],
      }),
      tableOf(bank.cutoffs ?? [], {
        id: "evidence-cutoffs",
        title: messages.evidenceCutoffs(),
        columns: [
          { key: "scale", label: names.columnScale(), format: "text" },
          column(["value", messages.evidenceValue(), "text"], ({ value }) => value),
          { key: "label", label: messages.evidenceMeaning(), format: "text" },
          { key: "source", label: names.columnSource(), format: "text" },
        ],
      }),
      principlesTable(principles),
      definition === null ? null : classesTable(definition),
    ].filter((part) => part !== null),
    advice: null,
    warnings: [],
    record: {
      measure: id,
      published: studies,
      studies: own,
      pooled,
      ratings: rated,
      congruences: comparisons,
      principles,
    },
  };
}

/** Published alphas of the whole measure, from the authors; scales of a measure with several have none of their own. */
const publishedCoefficients = (studies: readonly PublishedStudy[], items: number): Coefficient[] =>
  studies.flatMap(({ alpha, n, secondary }) =>
    typeof alpha === "number" && typeof n === "number" && !secondary && items > 1
      ? [{ scale: ALL, alpha, n, items }]
      : [],
  );

const ownCoefficients = (studies: readonly EvidenceStudy[]): Coefficient[] =>
  studies.flatMap(({ scales, simulated }) =>
    simulated
      ? []
      : scales.flatMap(({ scale, alpha, n, items }) =>
          alpha === null ? [] : [{ scale, alpha, n, items: items.length }],
        ),
  );

/** The scale of all items in an analysis. */
const ALL = "all";

function pooledScales(
  coefficients: readonly Coefficient[],
): { readonly scale: string; readonly studies: number; readonly result: PooledAlpha | null }[] {
  const scales = [...new Set(coefficients.map(({ scale }) => scale))];
  return scales.map((scale) => {
    const of = coefficients.filter((one) => one.scale === scale);
    return { scale, studies: of.length, result: pooledAlpha(of) };
  });
}

/** Each study's loadings of one factor beside each later study's of the same structure, or a published one's. */
function congruences(own: readonly EvidenceStudy[], published: readonly PublishedStudy[]) {
  const tables = [
    ...published.flatMap(({ study, year, factors = "", loadings = {} }) => {
      // Several factors are no vector of loadings on one.
      if (!/^one\b/i.test(factors)) return [];
      const single = Object.entries(loadings).flatMap(([item, value]) =>
        typeof value === "number" ? [[item, value] as const] : [],
      );
      return single.length < 3
        ? []
        : [{ name: nameOf({ name: study, year }), factor: null, loadings: new Map(single) }];
    }),
    ...own.flatMap((study) =>
      study.structures.flatMap(({ structure, loadings }) =>
        Object.entries(loadings).map(([factor, of]) => ({
          name: nameOf(study),
          factor: `${structure}.${factor}`,
          loadings: new Map(Object.entries(of)),
        })),
      ),
    ),
  ];
  return tables.flatMap((one, place) =>
    tables.slice(place + 1).flatMap((other) => {
      if (one.factor !== null && other.factor !== null && one.factor !== other.factor) return [];
      const shared = [...one.loadings.keys()].filter((item) => other.loadings.has(item));
      const isWhole = shared.length === one.loadings.size && shared.length === other.loadings.size;
      if (!isWhole || one.name === other.name) return [];
      const of = (loadings: ReadonlyMap<string, number>) => shared.map((item) => loadings.get(item) ?? 0);
      const congruence = tuckerCongruence(of(one.loadings), of(other.loadings));
      return [{ one: one.name, other: other.name, factor: other.factor ?? one.factor ?? ALL, congruence }];
    }),
  );
}

const nameOf = ({ name, year }: { readonly name: string; readonly year: number | null }): string =>
  year === null ? name : `${name}, ${year}`;

function publishedRow(study: PublishedStudy): StudyRow {
  const { alpha, omega, factors, fit, other, cutoffAccuracy, means, retest } = study;
  const found = [factors, fit, cutoffAccuracy, means, retest, other].filter((one) => one !== undefined);
  return {
    name: `${nameOf({ name: study.study, year: study.year })}${study.secondary ? messages.evidenceSecondary() : ""}`,
    country: study.country,
    population: study.population,
    n: study.n === null ? null : String(study.n),
    alpha:
      alpha === undefined
        ? omega === undefined
          ? null
          : messages.evidenceOmega({ omega: String(omega) })
        : String(alpha),
    found: found.length === 0 ? null : list(found.map(String), "clauses"),
    source: study.source,
  };
}

function ownRow(study: EvidenceStudy): StudyRow {
  const alphas = study.scales.flatMap(({ label, alpha }) =>
    alpha === null ? [] : [`${label} ${formatCell(alpha, "coefficient2")}`],
  );
  const found = study.structures.map(({ label, verdict }) => `${label}: ${fitWord({ code: verdict })}`);
  return {
    name: `${nameOf(study)}${study.simulated ? messages.evidenceSimulated() : ""}`,
    country: study.country,
    population: study.sampling,
    n: String(study.n),
    alpha: alphas.length === 0 ? "" : list(alphas, "clauses"),
    found: found.length === 0 ? "" : list(found, "clauses"),
    source: study.software,
  };
}
