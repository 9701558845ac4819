import type { Analysis } from "../../analysis/analysis";
import type { LatentClass, LatentClassModel } from "../../irt/classes/latent-classes-result";
import type { ClassesVerdict, JudgedClasses } from "../../verdicts/classes-verdict";
import { formatCell } from "../../words/format";
import type { Citations } from "../kit/references/citations";
import { mixesDimensions } from "../kit/shown-model";
import { appendixBlocks, chapter, notFittedBlocks, savedTables, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { irtLabel, irtModelName } from "../kit/words/format";
import {
  counted,
  itemPhrase,
  listed,
  paragraph,
  percent,
  quoted,
  sentence,
  texts,
} from "../kit/words/phrases";

function classesSentence(analysis: Analysis, found: JudgedClasses): string {
  const { verdict } = found;
  if (verdict === null) return "None of the models with classes reached a solution.";
  return paragraph(VERDICTS[verdict.code](analysis, verdict), crossingSentence(analysis, found));
}

const VERDICTS: Readonly<
  Record<ClassesVerdict["code"], (analysis: Analysis, verdict: ClassesVerdict) => string>
> = {
  unrelated: (analysis, { deltaBic }) =>
    `Neither kinds of people nor one ${wordsOf(analysis).degree}: a model of unrelated items describes the answers best${lower(deltaBic)}.`,
  dimensions: (analysis, { classes, dimensions }) =>
    `Several dimensions rather than kinds of people: ${quoted(irtLabel(analysis, dimensions?.structure ?? ""))} describes the answers better than ${classesText(classes)}${lower(dimensions?.deltaBic ?? null)} and than one dimension.`,
  severity: (analysis, { deltaBic, order, classes }) =>
    deltaBic !== null && deltaBic <= 0
      ? `${withoutKinds(analysis)}: ${mixesDimensions(analysis) ? `even one ${wordsOf(analysis).degree}` : "it"} describes the answers better than ${classesText(classes)}${lower(deltaBic)}${order === "ordered" && classes > 1 ? ", and these are ordered on every item" : ""}.`
      : `${withoutKinds(analysis)}: the ${classesText(classes)} that describe the answers best are ordered on every item${lower(deltaBic)}.`,
  kinds: (analysis, { classes, deltaBic, dimensions }) =>
    `Kinds of people: ${classesText(classes)}, which cross, describe the answers better than one dimension${lower(deltaBic)}${dimensions === null ? "" : ` and than ${quoted(irtLabel(analysis, dimensions.structure))}${lower(dimensions.deltaBic)}`}.`,
  undecided: (analysis, verdict) =>
    `Undecided between kinds of people and one ${wordsOf(analysis).degree}: ${reason(verdict)}.`,
};

/** With several dimensions, one dimension's better fit than classes does not make it sufficient. */
const withoutKinds = (analysis: Analysis): string =>
  mixesDimensions(analysis)
    ? "No kinds of people are needed"
    : `One ${wordsOf(analysis).degree} is enough, without kinds of people`;

const classesText = (classes: number): string => counted(classes, "class", "classes");

/** " (BIC lower by 396.1)". */
const lower = (deltaBic: number | null): string =>
  deltaBic === null ? "" : ` (BIC lower by ${size(deltaBic)})`;

const size = (value: number): string => formatCell(Math.abs(value), "decimal1");

function reason({ deltaBic, order, classes, dimensions, rule }: ClassesVerdict): string {
  if (deltaBic === null) return "the model of one dimension could not be fitted";
  const gain = `the BIC of ${classesText(classes)} is lower by ${size(deltaBic)}`;
  if (deltaBic < rule) return `${gain}, and ${rule} are asked for`;
  if (dimensions === null && order === "crossing")
    return `${gain} and they cross, but no model of several dimensions was there to compare`;
  if (dimensions !== null && dimensions.deltaBic < rule)
    return `${gain} than that of one dimension, but that of ${dimensions.deltaBic < 0 ? "several is lower still" : "several is higher"} by ${size(dimensions.deltaBic)} only`;
  return `${gain}, but whether they cross is within chance`;
}

function crossingSentence(analysis: Analysis, found: JudgedClasses): string {
  const code = found.verdict?.code;
  const [first] = shownClasses(found)?.reversals ?? [];
  if (first === undefined || (code !== "kinds" && code !== "undecided")) return "";
  const category = isYesNo(found) ? "" : ` (category ${first.from} or above)`;
  return `Class ${first.classes[1]}, lower in sum, is above class ${first.classes[0]} on ${itemPhrase(analysis, first.item)}${category} by ${percent(first.difference)} of people.`;
}

function sizesSentences(analysis: Analysis, found: JudgedClasses): readonly string[] {
  const model = shownClasses(found);
  if (model === null) return [];
  const { profiles, entropy, boundary } = model;
  const yes = isYesNo(found);
  const parts = profiles.map(({ size, se, mean }) => {
    const error = se === null ? "" : ` (SE ${formatCell(100 * se, "decimal1")})`;
    return `${percent(size)}${error} with ${formatCell(mean, "decimal2")}`;
  });
  const items = [...new Set(boundary.map(({ item }) => item))];
  return texts(
    `${yes ? `Share of people and mean number of items ${wordsOf(analysis).done}` : "Share of people and mean sum of answers from 0"}, class by class: ${listed(parts)}.${entropy === null ? "" : ` Entropy R² is ${formatCell(entropy, "coefficient2")}.`}`,
    items.length > 0 && `Estimated at 0% or 100% in a class, without a standard error: ${listed(items)}.`,
    found.verdict?.atMost === true && found.verdict.classes > 1 && "More classes were not tried.",
  );
}

function classesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const { models, oneFactor, effectiveN, n } = found;
  const lowest = Math.min(...models.map(({ bic }) => bic), oneFactor?.bic ?? Number.POSITIVE_INFINITY);
  const rows = [
    ...models.map(({ classes, profiles, ...model }) => ({
      ...model,
      name: sentence(counted(classes, "class", "classes")),
      sizes: profiles.map(({ size }) => percent(size)).join(", "),
      boundary: model.boundary.length,
      order: classes === 1 ? null : ORDERS[model.order],
      starts: classes === 1 ? null : `${model.reached} of ${model.followed}`,
    })),
    ...(oneFactor === null
      ? []
      : [
          {
            ...oneFactor,
            name: `One dimension (${irtModelName(oneFactor.model)})`,
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
    title: "Latent classes and one dimension",
    columns: [
      { key: "name", label: "Model", format: "text" },
      { key: "parameters", label: "Parameters", format: "integer" },
      { key: "logLik", label: "Log-likelihood", format: "decimal2" },
      { key: "aic", label: "AIC", format: "decimal1" },
      { key: "bic", label: "BIC", format: "decimal1", bold: ({ bic }) => bic === lowest },
      { key: "sizes", label: "Shares of people", format: "text" },
      { key: "entropy", label: "Entropy R²", format: "coefficient2" },
      { key: "order", label: "Classes", format: "text" },
      { key: "boundary", label: "At 0% or 100%", format: "integer" },
      { key: "starts", label: "Starts that agree", format: "text" },
    ],
    notes: [
      `Of ${counted(n, "person", "people")}; the lowest BIC is in bold. Ordered: no class lies below a later one on any item by more than 1.96 standard errors; crossing: one does by more than chance over all of them.`,
      weighted && `AIC and BIC are those of ${counted(effectiveN, "effective person", "effective people")}.`,
    ],
  });
}

const ORDERS = { ordered: "ordered", crossing: "crossing", unclear: "unclear" } as const;

/** Answers of each class to each item, for saving; null where no classes are described. */
export function profilesTable(analysis: Analysis, found: JudgedClasses): ReportTable | null {
  const profiles = shownClasses(found)?.profiles ?? [];
  return tableOf(profiles.length === 0 ? [] : found.items.map((id) => ({ id })), {
    id: "latent-class-profiles",
    title: isYesNo(found)
      ? `Share who ${wordsOf(analysis).did} the item, by latent class`
      : "Mean answer, from lowest (0%) to highest (100%), by latent class",
    columns: [
      { key: "id", label: "Item", format: "text" },
      profiles.map((profile, k) =>
        column<{ readonly id: string }>(
          [`class${k + 1}`, `Class ${k + 1} (${percent(profile.size)} of people)`, "percent1"],
          ({ id }) => levelIn(profile, id),
        ),
      ),
    ],
  });
}

/** Topic: types of people, or degrees of one dimension. */
export const classes: Topic = {
  chapters: (analysis) => [classesChapter(analysis)],
  method: (analysis, citations) => [{ title: "Latent classes", text: classesMethod(analysis, citations) }],
};

export function classesChapter(analysis: Analysis): ReportChapter | null {
  const { classes: found } = analysis;
  const failures = notFittedBlocks(analysis, { classes: () => "Latent classes could not be fitted." });
  if (found === null && failures.length === 0) return null;
  return chapter(
    "together",
    "latent-classes",
    `Kinds of people or one ${wordsOf(analysis).degree}`,
    failures,
    found !== null && [
      classesSentence(analysis, found),
      warningBlocks(found.warnings),
      appendixBlocks("Latent classes", sizesSentences(analysis, found), classesTable(analysis, found)),
      savedTables(profilesTable(analysis, found)),
    ],
  );
}

function classesMethod({ classes, settings }: Analysis, { cite }: Citations): string {
  if (classes === null) return "";
  const { models, oneFactor, n, verdict } = classes;
  const most = Math.max(...models.map((model) => model.classes));
  const starts = Math.max(...models.map((model) => model.starts));
  return paragraph(
    `Models with 1 to ${counted(most, "class", "classes")} were fitted to ${counted(n, "person", "people")} from ${counted(starts, "random start")} each, the best third of them followed.`,
    settings.weights === "design" && "AIC and BIC are those of the effective number of people.",
    oneFactor !== null &&
      `A BIC ${verdict?.rule ?? 10} lower than that of the ${irtModelName(oneFactor.model)} counts as very strong ${cite("raftery1995")}.`,
    `Classes ordered on every item are taken for steps of one dimension ${cite("holland1986")}.`,
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
