import type { Analysis } from "../../analysis/analysis";
import type { MeasureDefinition } from "../../measures/measure";
import type { Project, ProjectReading } from "../../project/project";
import type { QuestionName } from "../../project/questions";
import type { PageData } from "../../report/page/bundle";
import type { AskedSaves } from "./asked-saves";
import type { FileFacts } from "./file-facts";
import type { CountedItem } from "./item-counts";
import type { Follows } from "./stages";
import type { SuggestedScales } from "./suggest-scales";

/** What the page asks of the worker that has the data; each has an answer of its own kind. */
export interface Asked extends AskedSaves {
  /** Takes a file in and says what it holds. */
  open: {
    readonly ask: {
      readonly name: string;
      readonly blob: Blob;
      readonly reading: ProjectReading;
      /** What was said of it before: nothing is drafted then. */
      readonly project?: Project | undefined;
    };
    readonly answer: Opened;
  };
  /** Takes in a file that was open before, by its number: it is read when it is needed. */
  again: { readonly ask: { readonly name: string; readonly blob: Blob }; readonly answer: null };
  /** What the open file holds, column by column, however it is read. */
  facts: { readonly ask: { readonly reading: ProjectReading }; readonly answer: FileFacts };
  /** How items were answered, as the report tells it, where counts are hidden; of numbers, from the file. */
  items: { readonly ask: { readonly project: Project }; readonly answer: readonly CountedItem[] };
  /** A definition of somebody's own: JSON, YAML or a codebook. */
  definition: {
    readonly ask: { readonly name: string; readonly blob: Blob };
    readonly answer: MeasureDefinition;
  };
  /** Scales as the exploratory solution has them. */
  suggest: { readonly ask: { readonly project: Project }; readonly answer: SuggestedScales };
  /** One question about the data; the answer comes in stages (`stagesOf`), each asked for. */
  answer: {
    readonly ask: { readonly project: Project; readonly question: QuestionName; readonly stage: number };
    readonly answer: Answered;
  };
}

/** Tells how far something is: what is done now, how much, of how much. */
export type TellProgress = (step: string, done: number, total: number) => void;

export type AskKind = keyof Asked;

/** What a file holds. */
export interface Opened {
  readonly file: string;
  readonly definition: MeasureDefinition;
  /** Whether the definition was drafted from the file. */
  readonly drafted: boolean;
  /** What was guessed, one sentence each. */
  readonly notes: readonly string[];
}

/** The answer to a question, as the report words and draws it. */
export interface Answered {
  readonly html: string;
  /** What readers must know first. */
  readonly note: string | null;
  /** What the report's script draws and saves from. */
  readonly data: PageData;
  /** The command that gives the same. */
  readonly command: string;
  /** An R script of what was computed. */
  readonly script: string;
  readonly problems: Analysis["notFitted"];
  /** What is still to come; null where it is all. */
  readonly follows: Follows | null;
  /** All that the worker has asked of any host, its own files among them. */
  readonly requests: readonly string[];
}

/** To the worker. */
export type Request = {
  readonly [Kind in AskKind]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: Asked[Kind]["ask"];
    /** The how-manieth file it is about; without, whichever is open. */
    readonly file?: number | undefined;
  };
}[AskKind];

/** From the worker. */
export type Reply =
  /** The worker takes messages from now on: what was sent before may be lost. */
  | { readonly kind: "ready" }
  | { readonly id: number; readonly kind: "done"; readonly answer: unknown }
  | {
      readonly id: number;
      readonly kind: "progress";
      readonly step: string;
      readonly done: number;
      readonly total: number;
    }
  | { readonly id: number; readonly kind: "failed"; readonly problem: Problem };

/** What went wrong, for people. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
