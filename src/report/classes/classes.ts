import type { Analysis } from "../../analysis/analysis";
import type { LatentClass, LatentClassModel } from "../../irt/classes/latent-classes-result";
import type { ClassesVerdict, JudgedClasses } from "../../verdicts/classes-verdict";
import { list, percent } from "../../words/format";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { mixesDimensions } from "../kit/shown-model";
import { appendixBlocks, chapter, notFittedBlocks, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { irtLabel, irtModelName } from "../kit/words/format";
import { itemPhrase, paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

function classesSentence(analysis: Analysis, found: JudgedClasses): string {
  const { verdict } = found;
  if (verdict === null) return messages.noSolution();
  return paragraph(VERDICTS[verdict.code](analysis, verdict), crossingSentence(analysis, found));
}

const size = (deltaBic: number | null): number | null => deltaBic && Math.abs(deltaBic);

const VERDICTS: Readonly<
  Record<ClassesVerdict["code"], (analysis: Analysis, verdict: ClassesVerdict) => string>
> = {
  unrelated: (analysis, { deltaBic }) =>
    messages.unrelated({ about: aboutOf(analysis), deltaBic: size(deltaBic) }),
  dimensions: (analysis, { classes, dimensions }) =>
    messages.dimensions({
      model: irtLabel(analysis, dimensions?.structure ?? ""),
      classes,
      deltaBic: size(dimensions?.deltaBic ?? null),
    }),
  severity: severityText,
  kinds: (analysis, { classes, deltaBic, dimensions }) =>
    messages.latentClasses({
      classes,
      deltaBic: size(deltaBic),
      thanDimensions:
        dimensions &&
        messages.betterThanDimensions({
          model: irtLabel(analysis, dimensions.structure),
          deltaBic: size(dimensions.deltaBic),
        }),
    }),
  undecided: (analysis, verdict) =>
    paragraph(messages.undecided({ about: aboutOf(analysis) }), reason(verdict)),
};

/** With several dimensions, one dimension's better fit than classes does not make it sufficient. */
function severityText(analysis: Analysis, { deltaBic, order, classes }: ClassesVerdict): string {
  const isMixed = mixesDimensions(analysis);
  const figures = { about: aboutOf(analysis), classes, deltaBic: size(deltaBic) };
  if (deltaBic === null || deltaBic > 0)
    return isMixed ? messages.noClassesOrdered(figures) : messages.oneDimensionOrdered(figures);
  return paragraph(
    isMixed ? messages.noClassesFits(figures) : messages.oneDimensionFits(figures),
    order === "ordered" && classes > 1 && messages.classesOrdered(),
  );
}

function reason({ deltaBic, order, classes, dimensions, rule }: ClassesVerdict): string {
  if (deltaBic === null) return messages.noOneDimension();
  const gain = { classes, gain: Math.abs(deltaBic) };
  if (deltaBic < rule) return messages.smallGain({ ...gain, required: rule });
  if (dimensions === null && order === "crossing") return messages.crossingOnly(gain);
  if (dimensions !== null && dimensions.deltaBic < rule)
    return messages.dimensionsClose({
      ...gain,
      isLower: dimensions.deltaBic < 0,
      distance: Math.abs(dimensions.deltaBic),
    });
  return messages.crossingUnclear(gain);
}

function crossingSentence(analysis: Analysis, found: JudgedClasses): string {
  const code = found.verdict?.code;
  const [first] = shownClasses(found)?.reversals ?? [];
  if (first === undefined || (code !== "kinds" && code !== "undecided")) return "";
  const [higher, lower] = first.classes;
  return messages.crossing({
    lower,
    higher,
    item: itemPhrase(analysis, first.item),
    from: isYesNo(found) ? null : first.from,
    points: 100 * first.difference,
  });
}

function sizesSentences(analysis: Analysis, found: JudgedClasses): readonly string[] {
  const model = shownClasses(found);
  if (model === null) return [];
  const { profiles, entropy, boundary } = model;
  const all = profiles.map(({ size: share, se, mean }) =>
    messages.classSize({ size: share, error: se === null ? null : 100 * se, mean }),
  );
  const items = [...new Set(boundary.map(({ item }) => item))];
  return texts(
    paragraph(
      isYesNo(found)
        ? messages.sizesByNumber({ about: aboutOf(analysis), classes: all })
        : messages.sizesBySum({ classes: all }),
      entropy !== null && messages.entropyIs({ entropyValue: entropy }),
    ),
    items.length > 0 && messages.atBounds({ items }),
    found.verdict?.atMost === true && found.verdict.classes > 1 && messages.noMoreClasses(),
  );
}

function classesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const { models, oneFactor, effectiveN, n } = found;
  const lowest = Math.min(...models.map(({ bic }) => bic), oneFactor?.bic ?? Number.POSITIVE_INFINITY);
  const rows = [
    ...models.map(({ classes, profiles, ...model }) => ({
      ...model,
      name: messages.severalClasses({ classes }),
      sizes: list(
        profiles.map((profile) => percent(profile.size)),
        "units",
      ),
      boundary: model.boundary.length,
      order: classes === 1 ? null : messages.order({ order: model.order }),
      starts: classes === 1 ? null : messages.starts(model),
    })),
    ...(oneFactor === null
      ? []
      : [
          {
            ...oneFactor,
            name: messages.oneDimensionModel({ model: irtModelName(oneFactor.model) }),
            sizes: null,
            entropy: null,
            boundary: null,
            order: null,
            starts: null,
          },
        ]),
  ];
  const weighted = analysis.settings.weights === "design";
  return tableOf(rows, {
    id: "latent-classes",
    title: messages.tableTitle(),
    columns: [
      { key: "name", label: names.columnModel(), format: "text" },
      { key: "parameters", label: names.columnParameters(), format: "integer" },
      { key: "logLik", label: names.logLikelihood(), format: "decimal2" },
      { key: "aic", label: names.aic(), format: "decimal1" },
      { key: "bic", label: names.bic(), format: "decimal1", bold: ({ bic }) => bic === lowest },
      { key: "sizes", label: messages.columnSizes(), format: "text" },
      { key: "entropy", label: names.entropy(), format: "coefficient2" },
      { key: "order", label: messages.columnOrder(), format: "text" },
      { key: "boundary", label: messages.columnBoundary(), format: "integer" },
      { key: "starts", label: messages.columnStarts(), format: "text" },
    ],
    notes: [
      paragraph(messages.peopleNote({ n }), messages.orderNote()),
      weighted && messages.effectiveNote({ n: effectiveN }),
    ],
  });
}

/** Answers of each class to each item, for saving; null where no classes are described. */
export function profilesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const profiles = shownClasses(found)?.profiles ?? [];
  return tableOf(profiles.length === 0 ? [] : found.items.map((id) => ({ id })), {
    id: "latent-class-profiles",
    title: isYesNo(found)
      ? messages.profilesByShare({ about: aboutOf(analysis) })
      : messages.profilesByMean(),
    columns: [
      { key: "id", label: names.columnItem(), format: "text" },
      profiles.map((profile, k) =>
        column<{ readonly id: string }>(
          [`class${k + 1}`, messages.classWithSize({ number: k + 1, size: profile.size }), "percent1"],
          ({ id }) => levelIn(profile, id),
        ),
      ),
    ],
  });
}

/** Topic: types of people, or degrees of one dimension. */
export const classes: Topic = {
  chapters: (analysis) => [classesChapter(analysis)],
  method: (analysis, citations) => [
    { title: messages.tablesTitle(), text: classesMethod(analysis, citations) },
  ],
};

export function classesChapter(analysis: Analysis): ReportChapter | null {
  const { classes: found } = analysis;
  const failures = notFittedBlocks(analysis, { classes: messages.notFitted });
  if (found === null && failures.length === 0) return null;
  return chapter(
    "together",
    "latent-classes",
    messages.title({ about: aboutOf(analysis) }),
    failures,
    found !== null && [
      classesSentence(analysis, found),
      warningBlocks(found.warnings),
      appendixBlocks(messages.tablesTitle(), sizesSentences(analysis, found), classesTable(analysis, found)),
      savedTables(profilesTable(analysis, found)),
    ],
  );
}

/** A difference in BIC, where no verdict has one. */
const VERY_STRONG = 10;

function classesMethod({ classes, settings }: Analysis, { cite }: Citations): string {
  if (classes === null) return "";
  const { models, oneFactor, n, verdict } = classes;
  const most = Math.max(...models.map((model) => model.classes));
  const starts = Math.max(...models.map((model) => model.starts));
  return paragraph(
    messages.modelsFitted({ classes: most, n, starts }),
    settings.weights === "design" && messages.effectiveMethod(),
    oneFactor !== null &&
      messages.veryStrong({
        rule: verdict?.rule ?? VERY_STRONG,
        model: irtModelName(oneFactor.model),
        source: cite("raftery1995"),
      }),
    messages.orderedClasses({ source: cite("holland1986") }),
  );
}

/** The model with the lowest BIC, for text and chart; null where it has one class. */
function shownClasses({ models, verdict }: JudgedClasses): LatentClassModel | null {
  const found = models.find(({ classes }) => classes === verdict?.classes);
  return found === undefined || found.classes === 1 ? null : found;
}

/** A class's expected answer to an item, from 0 to 1; of a binary item the probability of yes. */
function levelIn({ items }: LatentClass, id: string): number {
  const found = items.find((item) => item.id === id)?.probabilities ?? [];
  const most = Math.max(1, found.length - 1);
  return found.reduce((sum, probability, category) => sum + (probability * category) / most, 0);
}

function isYesNo({ models }: JudgedClasses): boolean {
  return (models[0]?.profiles[0]?.items ?? []).every(({ probabilities }) => probabilities.length === 2);
}
