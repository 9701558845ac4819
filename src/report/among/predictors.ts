import type { Analysis } from "../../analysis/analysis";
import type { DesignModel, OutcomeModels } from "../../survey/among/predictors-result";
import { formatCell } from "../../words/format";
import { appendixBlocks, chapter, listBlock, warningBlocks } from "../kit/tables/blocks";
import type { ReportChapter, ReportTable } from "../kit/tables/section";
import { column, disclosedTable, intervalColumns } from "../kit/tables/table-of";
import { wordsOf } from "../kit/words/about-words";
import { counted, listed, measuredPhrase, paragraph, quoted, sentence } from "../kit/words/phrases";

/** The model described first: of all people, with imputed predictors, if there is one. */
const mainModel = ({ imputed, complete }: OutcomeModels): DesignModel | null => imputed ?? complete;

function outcomeName(analysis: Analysis, { question, key, label, context }: OutcomeModels): string {
  if (question === null) {
    const found = analysis.prevalence.find((one) => one.variable === key && one.context === context);
    return found === undefined
      ? label
      : sentence(`${wordsOf(analysis).did} ${measuredPhrase(analysis, found)}`);
  }
  const asked = analysis.among.find(({ name }) => name === question)?.label ?? question;
  return `${asked}: ${key === "any" ? "anybody" : label.toLowerCase()}`;
}

/** Predictors of reporting and of each answer; null where nothing else is known of people. */
export function predictorsChapter(analysis: Analysis): ReportChapter | null {
  const all = analysis.predictors;
  const shown = all.filter(({ complete }) => complete !== null);
  const main = shown.filter(({ complete }) => (complete?.effects.length ?? 0) > 0);
  if (all.length === 0) return null;
  return chapter(
    "prevalence",
    "who-tells",
    `Who ${wordsOf(analysis).did} it, and who gave which answer`,
    listBlock(main.map((model) => clearSentence(analysis, model))),
    introduction(analysis, main.length > 0),
    main.map((model) => predictorTable(analysis, model)),
    main.map((model, at) =>
      appendixBlocks(
        `Probabilities: ${outcomeName(analysis, model)}`,
        probabilityTable(analysis, model, at === 0),
      ),
    ),
    appendixBlocks(
      "Single answers on the same predictors",
      shown.filter((model) => !main.includes(model)).map((model) => predictorTable(analysis, model)),
    ),
    warningBlocks(shown.flatMap(({ warnings }) => warnings)),
  );
}

function introduction(analysis: Analysis, hasModels: boolean): string {
  const [first] = analysis.predictors;
  const hidden = analysis.predictors.filter(({ suppressed }) => suppressed !== null).length;
  const times = analysis.predictors.flatMap(({ imputed }) => imputed?.times ?? []);
  return paragraph(
    first?.unit != null && `Every regression allows for ${first.unit}.`,
    times.length > 0 && `Figures here are with missing predictors filled in ${times[0]} times.`,
    analysis.predictors.some(({ exploratory }) => exploratory) &&
      "Exploratory regressions have fewer than ten people with the rarer answer for each coefficient: a hint at most.",
    analysis.settings.population !== null &&
      "These answers are made up: what they go with was built in, and is so by construction.",
    hasModels && "Associations among people who were asked once say nothing of causes.",
    hidden > 0 &&
      `${counted(hidden, "outcome has", "outcomes have")} no regression, since few people could be known by it.`,
  );
}

/** Predictors whose intervals exclude no association. */
function clearSentence(analysis: Analysis, model: OutcomeModels): string {
  const found = mainModel(model);
  const clear = (found?.coefficients ?? []).filter(
    ({ low, high }) => low !== null && high !== null && (low > 1 || high < 1),
  );
  const name = quoted(outcomeName(analysis, model));
  if (clear.length === 0) return `${name} goes with nothing known of people beyond chance.`;
  const terms = clear.map(
    ({ term, oddsRatio }) => `${termName(model, term)} (odds ratio ${formatCell(oddsRatio, "decimal2")})`,
  );
  return `${name} goes with ${listed(terms.slice(0, MAX_NAMED))}${terms.length > MAX_NAMED ? ", among others" : ""}.`;
}

const MAX_NAMED = 4;

/** "Sex: Girl", with the predictor's label. */
function termName({ predictors }: OutcomeModels, term: string): string {
  const [name = term, ...level] = term.split(": ");
  const label = predictors.find((one) => one.name === name)?.label ?? name;
  return level.length === 0 ? label : `${label}: ${level.join(": ")}`;
}

function predictorTable(analysis: Analysis, model: OutcomeModels): ReportTable | null {
  const { complete, imputed, random, exploratory, unit } = model;
  const terms = [
    ...new Set(
      [complete, imputed, random].flatMap((one) => (one?.coefficients ?? []).map(({ term }) => term)),
    ),
  ];
  const rows = terms.map((term) => {
    const of = <T extends { readonly term: string }>(list: readonly T[] | undefined): T | undefined =>
      list?.find((one) => one.term === term);
    return {
      term,
      complete: of(complete?.coefficients),
      imputed: of(imputed?.coefficients),
      random: of(random?.coefficients),
      effect: of((imputed ?? complete)?.effects),
    };
  });
  type Row = (typeof rows)[number];
  return disclosedTable<Row>(analysis, rows, {
    id: `predictors-${model.question ?? "reported"}-${model.key.replaceAll(":", "-")}`,
    title: outcomeName(analysis, model),
    columns: [
      column(["term", "Predictor", "text"], ({ term }) => termName(model, term)),
      column(["complete", "Odds ratio, complete", "decimal2"], (row) => row.complete?.oddsRatio),
      intervalColumns<Row>((row) => row.complete && [row.complete.low, row.complete.high], "decimal2", {
        keys: ["completeLow", "completeHigh"],
      }),
      imputed !== null && [
        column<Row>(["imputed", "Imputed", "decimal2"], (row) => row.imputed?.oddsRatio),
        intervalColumns<Row>((row) => row.imputed && [row.imputed.low, row.imputed.high], "decimal2", {
          keys: ["imputedLow", "imputedHigh"],
        }),
      ],
      random !== null && [
        column<Row>(["random", "Random intercepts", "decimal2"], (row) => row.random?.oddsRatio),
        intervalColumns<Row>((row) => row.random && [row.random.low, row.random.high], "decimal2", {
          keys: ["randomLow", "randomHigh"],
        }),
      ],
      (complete?.effects.length ?? 0) > 0 &&
        column<Row>(["effect", "Average effect, points", "decimal1"], (row) =>
          row.effect === undefined ? null : 100 * row.effect.estimate,
        ),
    ],
    notes: [
      exploratory && "Exploratory: few people per coefficient.",
      completeNote(analysis, model),
      leftOutNote(analysis, model),
      random !== null && randomNote(random, unit),
    ],
  });
}

function completeNote({ disclosure }: Analysis, { n, complete }: OutcomeModels): string {
  if (n === null || complete?.n == null) return "";
  const about = complete.n === n || disclosure.mode === "none" ? "" : "about ";
  return `Complete: ${about}${formatCell(complete.n, "integer")} of ${counted(n, "person", "people")}.`;
}

/** Predictors of other outcomes that were left out here because few people could be identified by them. */
function leftOutNote(analysis: Analysis, { predictors }: OutcomeModels): string {
  const all = analysis.predictors.flatMap((one) => one.predictors);
  const left = all.filter(({ name }) => predictors.every((own) => own.name !== name));
  return left.length === 0 ? "" : `Hidden: ${listed([...new Set(left.map(({ label }) => label))])}.`;
}

function randomNote(random: NonNullable<OutcomeModels["random"]>, unit: string | null): string {
  const between = random.coefficients.some((one) => one.between);
  return paragraph(
    `Random intercepts: ${counted(random.units, unit ?? "unit", `levels of ${unit ?? "unit"}`)}, SD ${formatCell(random.sd, "decimal2")}.`,
    between &&
      "What is the same for everybody of a level has as many degrees of freedom as there are levels, less such predictors and one.",
  );
}

function probabilityTable(analysis: Analysis, model: OutcomeModels, first: boolean): ReportTable | null {
  const rows = mainModel(model)?.probabilities ?? [];
  return disclosedTable(analysis, rows, {
    id: `probabilities-${model.question ?? "reported"}-${model.key.replaceAll(":", "-")}`,
    title: `Adjusted probabilities: ${outcomeName(analysis, model)}`,
    columns: [
      ...model.by.map((name, at) =>
        column<(typeof rows)[number]>([`by${at}`, sentence(name), "text"], ({ levels }) => levels[at]),
      ),
      { key: "estimate", label: "Probability", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    notes: [first && "Everybody’s mean probability, were all of them of these levels and all else as it is."],
  });
}
