import type { Analysis } from "../../analysis/analysis";
import type { LatentClass, LatentClassModel } from "../../irt/classes/latent-classes-result";
import type { ClassesVerdict, JudgedClasses } from "../../verdicts/classes-verdict";
import { list, percent } from "../../words/format";
import * as names from "../../words/messages";
import type { Citations } from "../kit/references/citations";
import { mixesDimensions } from "../kit/shown-model";
import { appendixBlocks, chapter, notFittedBlocks, savedTables, warningBlocks } from "../kit/tables/blocks";
import { criterionColumns, criterionNames } from "../kit/tables/criterion-columns";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { type Column, column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { irtLabel, irtModelName } from "../kit/words/format";
import { itemPhrase, paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

const size = (deltaBic: number | null): number | null => deltaBic && Math.abs(deltaBic);

function verdictText(analysis: Analysis, verdict: ClassesVerdict): string {
  const { code, classes, dimensions } = verdict;
  const about = aboutOf(analysis);
  const deltaBic = size(verdict.deltaBic);
  const model = irtLabel(analysis, dimensions?.structure ?? "");
  const ofDimensions = size(dimensions?.deltaBic ?? null);
  switch (code) {
    case "unrelated":
      return messages.unrelated({ about, deltaBic });
    case "dimensions":
      return messages.dimensions({ model, classes, deltaBic: ofDimensions });
    case "severity":
      return severityText(analysis, verdict);
    case "kinds": {
      const thanDimensions = dimensions && messages.betterThanDimensions({ model, deltaBic: ofDimensions });
      return messages.latentClasses({ classes, deltaBic, thanDimensions });
    }
    case "undecided":
      return paragraph(messages.undecided({ about }), reason(verdict));
  }
}

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
  if (dimensions === null || dimensions.deltaBic >= rule) return messages.crossingUnclear(gain);
  const distance = Math.abs(dimensions.deltaBic);
  return messages.dimensionsClose({ ...gain, isLower: dimensions.deltaBic < 0, distance });
}

function crossingSentence(analysis: Analysis, found: JudgedClasses): string {
  const code = found.verdict?.code;
  const [first] = shownClasses(found)?.reversals ?? [];
  if (first === undefined || (code !== "kinds" && code !== "undecided")) return "";
  const [higher, lower] = first.classes;
  const item = itemPhrase(analysis, first.item);
  const from = isYesNo(found) ? null : first.from;
  return messages.crossing({ lower, higher, item, from, points: 100 * first.difference });
}

function sizesSentences(analysis: Analysis, found: JudgedClasses): readonly string[] {
  const model = shownClasses(found);
  if (model === null) return [];
  const { profiles, entropy, boundary } = model;
  const classes = profiles.map(({ size, se, mean }) =>
    messages.classSize({ size, error: se && 100 * se, mean }),
  );
  const items = [...new Set(boundary.map(({ item }) => item))];
  return texts(
    paragraph(
      isYesNo(found)
        ? messages.sizesByNumber({ about: aboutOf(analysis), classes })
        : messages.sizesBySum({ classes }),
      entropy !== null && messages.entropyIs({ entropyValue: entropy }),
    ),
    items.length > 0 && messages.atBounds({ items }),
    found.verdict?.atMost === true && found.verdict.classes > 1 && messages.noMoreClasses(),
  );
}

/** What a model of one dimension lacks. */
const NO_CLASSES = { sizes: null, entropy: null, boundary: null, order: null, starts: null } as const;

function classesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const { models, oneFactor, effectiveN, n } = found;
  const lowest = Math.min(...models.map(({ bic }) => bic), oneFactor?.bic ?? Number.POSITIVE_INFINITY);
  const rows = [
    ...models.map((model) => ({
      ...model,
      name: messages.severalClasses(model),
      sizes: list(
        model.profiles.map((profile) => percent(profile.size)),
        "units",
      ),
      boundary: model.boundary.length,
      order: model.classes === 1 ? null : messages.order(model),
      starts: model.classes === 1 ? null : messages.starts(model),
    })),
    ...(oneFactor === null
      ? []
      : [
          {
            ...oneFactor,
            name: messages.oneDimensionModel({ model: irtModelName(oneFactor.model) }),
            ...NO_CLASSES,
          },
        ]),
  ];
  return tableOf(rows, {
    id: "latent-classes",
    title: messages.tableTitle(),
    columns: [
      { key: "name", label: names.columnModel(), format: "text" },
      { key: "parameters", label: names.columnParameters(), format: "integer" },
      { key: "logLik", label: names.logLikelihood(), format: "decimal2" },
      criterionColumns(
        (row, id) => row[id],
        (row, id) => id === "bic" && row.bic === lowest,
      ),
      { key: "sizes", label: messages.columnSizes(), format: "text" },
      { key: "entropy", label: names.entropy(), format: "coefficient2" },
      { key: "order", label: messages.columnOrder(), format: "text" },
      { key: "boundary", label: messages.columnBoundary(), format: "integer" },
      { key: "starts", label: messages.columnStarts(), format: "text" },
    ],
    notes: [
      paragraph(messages.peopleNote({ n }), messages.orderNote()),
      analysis.settings.weights === "design" &&
        messages.effectiveNote({ n: effectiveN, criteria: criterionNames() }),
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
      profiles.map((profile, k): Column<{ readonly id: string }> => {
        const label = messages.classWithSize({ number: k + 1, size: profile.size });
        return column([`class${k + 1}`, label, "percent1"], ({ id }) => levelIn(profile, id));
      }),
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
      found.verdict === null
        ? messages.noSolution()
        : paragraph(verdictText(analysis, found.verdict), crossingSentence(analysis, found)),
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
  const most = (key: "classes" | "starts"): number => Math.max(...models.map((model) => model[key]));
  const rule = verdict?.rule ?? VERY_STRONG;
  return paragraph(
    messages.modelsFitted({ classes: most("classes"), n, starts: most("starts") }),
    settings.weights === "design" && messages.effectiveMethod({ criteria: criterionNames() }),
    oneFactor !== null &&
      messages.veryStrong({ rule, model: irtModelName(oneFactor.model), source: cite("raftery1995") }),
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
