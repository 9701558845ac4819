import type { Analysis } from "../../analysis/analysis";
import type { DesignModel, OutcomeModels } from "../../survey/among/predictors-result";
import * as names from "../../words/messages";
import { noneLabel } from "../kit/outside/among-words";
import { appendixBlocks, chapter, listBlock, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { type ColumnHead, column, disclosedTable, endColumns, estimateColumns } from "../kit/tables/table-of";
import { aboutOf } from "../kit/words/about-words";
import { measuredPhrase, paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

/** The model described first: of all people, with imputed predictors, if there is one. */
const mainModel = ({ imputed, complete }: OutcomeModels): DesignModel | null => imputed ?? complete;

function outcomeName(analysis: Analysis, { question, key, label, context }: OutcomeModels): string {
  if (question === null) {
    const found = analysis.prevalence.find((one) => one.variable === key && one.context === context);
    return found === undefined
      ? label
      : messages.outcomeMeasured({ about: aboutOf(analysis), measured: measuredPhrase(analysis, found) });
  }
  const asked = analysis.among.find(({ name }) => name === question);
  if (asked === undefined || key !== "any")
    return messages.outcomeAnswer({ question: asked?.label ?? question, answer: label });
  return messages.outcomeAny({ question: asked.label, none: noneLabel(asked) });
}

/** Reporting, and any answer; what predicts single answers is in the appendix. */
const OPEN = 2;

/** Predictors of reporting and of each answer; null where nothing else is known of people. */
export function predictorsChapter(analysis: Analysis): ReportChapter | null {
  const all = analysis.predictors;
  const shown = all.filter(({ complete }) => complete !== null);
  const main = shown.filter(({ complete }) => (complete?.effects.length ?? 0) > 0);
  if (all.length === 0) return null;
  const sentences = main.map((model) => clearSentence(analysis, model));
  return chapter(
    "prevalence",
    "who-tells",
    messages.predictorsTitle({ about: aboutOf(analysis) }),
    listBlock(sentences.slice(0, OPEN)),
    appendixBlocks(
      messages.predictorsTitle({ about: aboutOf(analysis) }),
      introduction(analysis, main.length > 0),
      listBlock(sentences.slice(OPEN)),
      main.map((model) => predictorTable(analysis, model)),
      warningBlocks(shown.flatMap(({ warnings }) => warnings)),
      main.map((model, at) => probabilityTable(analysis, model, at === 0)),
      shown.filter((model) => !main.includes(model)).map((model) => predictorTable(analysis, model)),
    ),
    analysis.settings.population !== null && main.length > 0 && messages.simulated(),
  );
}

function introduction(analysis: Analysis, hasModels: boolean): string {
  const [first] = analysis.predictors;
  const hidden = analysis.predictors.filter(({ suppressed }) => suppressed !== null).length;
  const [times] = analysis.predictors.flatMap(({ imputed }) => imputed?.times ?? []);
  return paragraph(
    first?.unit != null && messages.adjustedForUnit({ unit: first.unit }),
    times !== undefined && messages.imputed({ times }),
    analysis.predictors.some(({ exploratory }) => exploratory) && messages.exploratory(),
    hasModels && messages.noCauses(),
    hidden > 0 && messages.hiddenOutcomes({ n: hidden }),
  );
}

/** Predictors whose intervals exclude no association. */
function clearSentence(analysis: Analysis, model: OutcomeModels): string {
  const terms = (mainModel(model)?.coefficients ?? [])
    .filter(({ low, high }) => low !== null && high !== null && (low > 1 || high < 1))
    .map(({ term, oddsRatio: odds }) => messages.termOdds({ term: termName(model, term), odds }));
  const outcome = outcomeName(analysis, model);
  return terms.length === 0 ? messages.notAssociated({ outcome }) : messages.associated({ outcome, terms });
}

function termName({ predictors }: OutcomeModels, term: string): string {
  const [name = term, ...level] = term.split(": ");
  const label = predictors.find((one) => one.name === name)?.label ?? name;
  return level.length === 0 ? label : messages.termLevel({ predictor: label, level: level.join(": ") });
}

function predictorTable(analysis: Analysis, model: OutcomeModels): ReportTable | null {
  const { complete, imputed, random, exploratory, unit } = model;
  const all = [complete, imputed, random].flatMap((one) => one?.coefficients ?? []);
  const rows = [...new Set(all.map(({ term }) => term))].map((term) => ({ term }));
  const effects = mainModel(model)?.effects ?? [];
  const odds = (of: OutcomeModels["complete"] | OutcomeModels["random"], head: ColumnHead) =>
    estimateColumns(head, ({ term }: { readonly term: string }) => {
      const found = of?.coefficients.find((one) => one.term === term);
      return found && { ...found, estimate: found.oddsRatio };
    });
  return disclosedTable(analysis, rows, {
    id: `predictors-${model.question ?? "reported"}-${model.key.replaceAll(":", "-")}`,
    title: outcomeName(analysis, model),
    columns: [
      column(["term", names.columnPredictor(), "text"], ({ term }) => termName(model, term)),
      odds(complete, ["complete", messages.columnComplete(), "decimal2"]),
      imputed !== null && odds(imputed, ["imputed", messages.columnImputed(), "decimal2"]),
      random !== null && odds(random, ["random", messages.columnRandom(), "decimal2"]),
      (complete?.effects.length ?? 0) > 0 &&
        column(["effect", messages.columnEffect(), "decimal1"], ({ term }) => {
          const found = effects.find((one) => one.term === term);
          return found && 100 * found.estimate;
        }),
    ],
    notes: [
      exploratory && messages.exploratoryNote(),
      completeNote(analysis, model),
      leftOutNote(analysis, model),
      random !== null && randomNote(random, unit),
    ],
  });
}

function completeNote({ disclosure }: Analysis, { n, complete }: OutcomeModels): string {
  if (n === null || complete?.n == null) return "";
  const isRounded = complete.n !== n && disclosure.mode !== "none";
  return messages.completeNote({ isRounded, complete: complete.n, n });
}

/** Predictors of other outcomes that were left out here because few people could be identified by them. */
function leftOutNote(analysis: Analysis, { predictors }: OutcomeModels): string {
  const all = analysis.predictors.flatMap((one) => one.predictors);
  const left = all.filter(({ name }) => predictors.every((own) => own.name !== name));
  const labels = new Set(left.map(({ label }) => label));
  return labels.size === 0 ? "" : messages.hiddenNote({ predictors: [...labels] });
}

function randomNote(random: NonNullable<OutcomeModels["random"]>, unit: string | null): string {
  const between = random.coefficients.some((one) => one.between);
  return paragraph(
    messages.randomNote({ n: random.units, unit, sd: random.sd }),
    between && messages.betweenNote(),
  );
}

function probabilityTable(analysis: Analysis, model: OutcomeModels, first: boolean): ReportTable | null {
  const rows = mainModel(model)?.probabilities ?? [];
  return disclosedTable(analysis, rows, {
    id: `probabilities-${model.question ?? "reported"}-${model.key.replaceAll(":", "-")}`,
    title: messages.probabilitiesTitle({ outcome: outcomeName(analysis, model) }),
    columns: [
      ...model.by.map((name, at) =>
        column<(typeof rows)[number]>(
          [`by${at}`, model.predictors.find((one) => one.name === name)?.label ?? name, "text"],
          ({ levels }) => levels[at],
        ),
      ),
      { key: "estimate", label: messages.columnProbability(), format: "percent1" },
      endColumns("percent1"),
    ],
    notes: [first && messages.probabilitiesNote()],
  });
}
