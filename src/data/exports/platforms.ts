import type { LabelledTable } from "../../formats/kit/labelled-table";
import { hasColumns, type SurveyExport, textIn } from "./export";

const none = (): number => 0;
const textsOfRow =
  (row: number) =>
  (table: LabelledTable): (string | null)[] =>
    table.columns.map((column) => textIn(column, row).trim() || null);
const namesAsLabels = (table: LabelledTable): (string | null)[] => table.columns.map(({ name }) => name);
const noLabels = (table: LabelledTable): null[] => table.columns.map(() => null);

/** Whether a cell means no, as exports write it. */
const saysNo = (cell: string | null): boolean => cell !== null && /^(0|false|no)$/i.test(cell.trim());
const isEmpty = (cell: string | null): boolean => cell === null || cell.trim() === "";

/** Source: Qualtrics, "Understanding your data set" and "Response types" (support pages). */
const qualtrics: SurveyExport = {
  platform: "Qualtrics",
  addedColumns:
    /^(Status|Progress|Finished|DistributionChannel|UserLanguage|ExternalReference|Q_.*|SC\d+|(.*_)?DO(_.*)?|.*_(First|Last|Page) (Click|Submit)|.*_Click Count)$/,
  matches: (table) =>
    table.columns.some((column) => [0, 1].some((row) => textIn(column, row).includes('{"ImportId":'))) ||
    hasColumns(table, ["ResponseId", "RecordedDate", "Finished"]),
  headerRows(table) {
    const row = [1, 0].find((place) =>
      table.columns.some((column) => textIn(column, place).includes('{"ImportId":')),
    );
    if (row !== undefined) return row + 1;
    const status = table.columns.find(({ name }) => name === "RecordedDate");
    return /\d{4}|^$/.test(textIn(status, 0)) ? 0 : 1;
  },
  labels: (table) => (qualtrics.headerRows(table) > 0 ? textsOfRow(0)(table) : noLabels(table)),
  removableRows: {
    unfinished: (cell) => saysNo(cell("Finished")),
    previews: (cell) =>
      /^(survey preview|survey test|preview|test|1|2|3|17)$/i.test(cell("Status")?.trim() ?? ""),
  },
};

/** The older exporter: "V1" to "V10" are Qualtrics' own, and a row of texts follows the names. Source: as above. */
const legacyQualtrics: SurveyExport = {
  platform: "Qualtrics",
  addedColumns: /^V\d+$/,
  matches: ({ columns }) => columns[0]?.name === "V1" && /^response_?id$/i.test(textIn(columns[0], 0).trim()),
  headerRows: () => 1,
  labels: textsOfRow(0),
  removableRows: {
    unfinished: (cell) => saysNo(cell("V10")),
  },
};

/** Source: SurveyMonkey Help Center, "Exporting survey results: all responses data" (XLS, CSV). */
const surveyMonkey: SurveyExport = {
  platform: "SurveyMonkey",
  addedColumns: /^(Custom Data \d*|collection_mode|survey_language)$/i,
  matches: (table) =>
    hasColumns(table, ["Respondent ID", "Collector ID"]) ||
    hasColumns(table, ["respondent_id", "collector_id"]),
  headerRows: (table) => (textIn(table.columns[0], 0).trim() === "" ? 1 : 0),
  labels(table) {
    if (surveyMonkey.headerRows(table) === 0) return namesAsLabels(table);
    let question = "";
    return table.columns.map((column, place) => {
      if (column.name !== `V${place + 1}`) question = column.name;
      const part = textIn(column, 0).trim();
      return part === "" || /^(response|open-ended response)$/i.test(part)
        ? question
        : `${question} - ${part}`;
    });
  },
  removableRows: {},
};

/** When a response was submitted, and its language, as LimeSurvey calls them in the language of whoever exports. */
const LIMESURVEY = [
  ["submitdate", "startlanguage"],
  ["Date submitted", "Start language"],
  ["Datum Abgeschickt", "Start-Sprache"],
] as const;

/** Source: LimeSurvey manual, "Export responses"; exports of German users. */
const limeSurvey: SurveyExport = {
  platform: "LimeSurvey",
  addedColumns:
    /^(lastpage|last page|startlanguage|start language|seed|token|access code|refurl|referrer url|.*Time|groupTime\d+|(group|question) time:.*|letzte seite|start-sprache|zufallsstartwert|zugangsschlüssel|zugangscode|weiterleitungs-url|gesamtzeit|(gruppen|fragen)zeit:.*)$/i,
  matches: (table) => LIMESURVEY.some((names) => hasColumns(table, names)),
  headerRows: none,
  labels: (table) => table.columns.map(({ name }) => (/\s/.test(name.trim()) ? name : null)),
  removableRows: {
    unfinished: (cell) =>
      isEmpty(LIMESURVEY.reduce<string | null>((found, [submitted]) => found ?? cell(submitted), null)),
  },
};

/** Source: REDCap help, "Data exports" and "Data dictionary": `x___1`, `form_complete`; with labels "Question (choice=Answer)". */
const redcap: SurveyExport = {
  platform: "REDCap",
  addedColumns:
    /^redcap_.*|_complete$|_timestamp$|^(Survey (Identifier|Timestamp)|Event Name|Repeat (Instrument|Instance)|Data Access Group|Complete\?)/,
  choice: /^(.+?)(?:___[^_]+| \(choice=.*\))$/,
  matches: (table) =>
    table.columns.some(({ name }) => /^record[ _]id$/i.test(name.trim())) &&
    table.columns.some(({ name }) => /_complete$|^redcap_|^Complete\?|\(choice=.*\)$/.test(name)),
  headerRows: none,
  labels: (table) => table.columns.map(({ name }) => (/\s/.test(name.trim()) ? name : null)),
  removableRows: {},
};

/** Source: Google Docs Editors Help, "View & manage form responses". */
const googleForms: SurveyExport = {
  platform: "Google Forms",
  addedColumns: /^(email address|score|username)$/i,
  matches: ({ columns }) =>
    /^(timestamp|zeitstempel|horodateur|marca temporal|carimbo de data\/hora|informazioni cronologiche|tijdstempel|sygnatura czasowa)$/i.test(
      columns[0]?.name.trim() ?? "",
    ) && columns.length > 1,
  headerRows: none,
  labels: namesAsLabels,
  removableRows: {},
};

/** Source: Microsoft Support, "Check and share your form results". */
const microsoftForms: SurveyExport = {
  platform: "Microsoft Forms",
  addedColumns: /^(email|name|language|total points|quiz feedback|grade posted time)$/i,
  matches: (table) => hasColumns(table, ["ID", "Start time", "Completion time"]),
  headerRows: none,
  labels: namesAsLabels,
  removableRows: {},
};

/** Source: KoboToolbox Support, "Exporting and downloading your data"; ODK Docs, "CSV export". */
const kobo: SurveyExport = {
  platform: "KoboToolbox or ODK",
  addedColumns:
    /^(_.*|start|end|today|deviceid|username|simserial|subscriberid|phonenumber|.*version__?|meta\/.*|formhub\/.*|KEY|SubmissionDate|instanceID|SubmitterID|SubmitterName|AttachmentsPresent|AttachmentsExpected|Status|ReviewState|DeviceID|Edits|FormVersion)$/,
  matches: (table) =>
    hasColumns(table, ["_uuid", "_submission_time"]) ||
    hasColumns(table, ["KEY", "SubmissionDate"]) ||
    hasColumns(table, ["meta/instanceID"]),
  choice: /^(.+)\/[^/]+$/,
  choicesFollow: "1",
  headerRows: none,
  labels: (table) =>
    table.columns.map(({ name }) => (/\s/.test(name.trim()) ? (name.split("/").at(-1) ?? null) : null)),
  removableRows: {},
};

/** Source: SoSci Survey, "Download of the data" (manual): variables that it adds, and codes of selections (2: chosen). */
const soSci: SurveyExport = {
  platform: "SoSci Survey",
  addedColumns:
    /^(SERIAL|REF|QUESTNNR|MODE|TIME\d{3}|TIME_SUM|TIME_RSI|MAILSENT|LASTDATA|STATUS|FINISHED|Q_VIEWER|LASTPAGE|MAXPAGE|MISSING|MISSREL|DEG_TIME|DEG_MISS|DEG_VALUE)$/,
  choice: /^([A-Z]{2}\d{2})_\d{2}$/,
  choicesFollow: "2",
  matches: (table) => hasColumns(table, ["CASE", "QUESTNNR", "STARTED"]),
  headerRows: (table) => (questionRow.matches(table) ? 1 : 0),
  labels: (table) => (soSci.headerRows(table) > 0 ? textsOfRow(0)(table) : noLabels(table)),
  removableRows: {
    unfinished: (cell) => saysNo(cell("FINISHED")),
  },
};

/** Source: Tivian (Unipark, EFS Survey), "Data export" (manual): variables that it adds; 31 and 32 are finished. */
const unipark: SurveyExport = {
  platform: "Unipark",
  addedColumns:
    /^(external_lfdn|tester|dispcode|lastpage|quality|duration|browser|referer|device_type|quota.*|page_history|[hv]flip|output_mode|javascript|flash|session_id|language|cleaned|ats|rts\d+)$/,
  matches: (table) => hasColumns(table, ["lfdn", "dispcode", "lastpage"]),
  headerRows: none,
  labels: noLabels,
  removableRows: {
    unfinished: (cell) => !/^3[12]$/.test(cell("dispcode")?.trim() ?? ""),
  },
};

/** Source: oTree documentation, "Admin: data export" (all apps, wide). */
const oTree: SurveyExport = {
  platform: "oTree",
  addedColumns:
    /^(participant\.(id_in_session|_.*|time_started(_utc)?|visited|mturk_.*)|session\.(code|label|mturk_.*|comment|is_demo|config\.(name|participation_fee|real_world_currency_per_point))|.+\.(id_in_group|id_in_subsession|round_number|role))$/,
  matches: (table) => hasColumns(table, ["participant.code", "participant.id_in_session"]),
  headerRows: none,
  labels: noLabels,
  removableRows: {},
};

/** Rows below the first that must not look like it. */
const FURTHER_ROWS = 20;
/** A text of a question has at least so many letters, and two words. */
const MIN_QUESTION = 8;
const MIN_QUESTION_SHARE = 0.7;
const MAX_ANSWER_SHARE = 0.2;

/** Share of the filled cells of a row that are sentences. */
function questionShare(table: LabelledTable, row: number): number {
  const cells = table.columns.map((column) => textIn(column, row).trim()).filter((cell) => cell !== "");
  const questions = cells.filter((cell) => cell.length >= MIN_QUESTION && /\p{L}\s+\p{L}/u.test(cell));
  return cells.length < table.columns.length / 2 ? 0 : questions.length / cells.length;
}

/** So many columns of numbers must have a word in the row above them. */
const MIN_WORDED = 3;

/** Whether a row has words, or nothing, in every column that has numbers alone in the rows after it. */
function isAboveNumbers(table: LabelledTable, row: number): boolean {
  const rows = Array.from({ length: Math.min(table.rows, FURTHER_ROWS) - row - 1 }, (_, k) => row + 1 + k);
  const words: string[] = [];
  for (const column of table.columns) {
    const below = rows.map((at) => textIn(column, at).trim()).filter((cell) => cell !== "");
    if (below.length === 0 || !below.every(isNumber)) continue;
    const above = textIn(column, row).trim();
    if (above !== "" && !/\p{L}/u.test(above)) return false;
    if (above !== "") words.push(above);
  }
  // "NA" in each is a person who answered nothing.
  return words.length >= MIN_WORDED && new Set(words).size > words.length / 2;
}

const isNumber = (cell: string): boolean => /^[-+]?\d+([.,]\d+)?(e[-+]?\d+)?$/i.test(cell);

/** A row of question texts below the names, as people put it there. */
const questionRow: SurveyExport = {
  platform: "row of question texts",
  isByHand: true,
  addedColumns: /^(?!)/,
  matches(table) {
    if (table.rows < 2) return false;
    if (isAboveNumbers(table, 0) && !isAboveNumbers(table, 1)) return true;
    if (questionShare(table, 0) < MIN_QUESTION_SHARE) return false;
    for (let row = 1; row < Math.min(table.rows, FURTHER_ROWS); row += 1) {
      if (questionShare(table, row) > MAX_ANSWER_SHARE) return false;
    }
    return true;
  },
  headerRows: () => 1,
  labels: textsOfRow(0),
  removableRows: {},
};

export const platforms: readonly SurveyExport[] = [
  qualtrics,
  legacyQualtrics,
  surveyMonkey,
  limeSurvey,
  redcap,
  microsoftForms,
  kobo,
  soSci,
  unipark,
  oTree,
  googleForms,
  questionRow,
];
