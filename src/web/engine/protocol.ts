import type { PartProgress } from "../../analysis/run-parts";
import type { DraftChoices } from "../../data/draft/draft-measure";
import { ItemwiseError } from "../../errors";
import type { Rotation } from "../../factor/efa/rotation/rotations";
import type { MeasureDefinition } from "../../measures/measure";
import type { Project, ProjectReading } from "../../project/project";
import type { QuestionName } from "../../project/questions";
import type { NotComputed } from "../../report/kit/tables/not-computed";
import type { PageData } from "../../report/page/bundle";
import type { PlannedItems } from "../../simulation/power/planned-measure";
import type { Language } from "../../words/language";
import type { ChosenDraft, FileFacts } from "./file-facts";
import type { CountedItem } from "./item-counts";
import type { ModelChoices } from "./model-choices";
import type { SaveRequests } from "./save-requests";
import type { Follows } from "./stages";
import type { SuggestedScales } from "./suggest-scales";

/** Requests of the page to the worker that holds the data, with the type of each answer. */
export interface Asked extends SaveRequests {
  /** Opens a file and describes its contents. */
  open: {
    readonly ask: {
      readonly name: string;
      readonly blob: Blob;
      readonly reading: ProjectReading;
      /** Its earlier project: nothing is drafted then. */
      readonly project?: Project | undefined;
    };
    readonly answer: Opened;
  };
  /** Reopens a file by its number; it is read when needed. */
  again: { readonly ask: { readonly name: string; readonly blob: Blob }; readonly answer: null };
  /** Contents of the open file by column. */
  facts: { readonly ask: { readonly reading: ProjectReading }; readonly answer: FileFacts };
  /** The definition that the user's statements about the file give. */
  draft: {
    readonly ask: { readonly reading: ProjectReading; readonly choices: DraftChoices };
    readonly answer: ChosenDraft;
  };
  /** Counts of the items' answers, hidden as in the report; of numbers, from the file. */
  items: { readonly ask: { readonly project: Project }; readonly answer: readonly CountedItem[] };
  /** Reads a user's definition: JSON, YAML or a codebook. */
  definition: {
    readonly ask: { readonly name: string; readonly blob: Blob };
    readonly answer: MeasureDefinition;
  };
  /** Scales from the exploratory solution. */
  suggest: { readonly ask: { readonly project: Project }; readonly answer: SuggestedScales };
  /** A published correlation or covariance matrix, without a file of answers. */
  matrix: {
    readonly ask: {
      readonly text: string;
      readonly people: number;
      readonly command: "efa" | "pca" | "parallel" | "reliability";
      /** Of factors or components; null: the command's own. */
      readonly number: number | null;
      readonly rotation: Rotation;
    };
    readonly answer: Answered;
  };
  /** How many people a planned survey needs. */
  power: {
    readonly ask: {
      readonly plan: PlannedItems;
      readonly people: number;
      /** In percentage points. */
      readonly halfWidth: number;
      readonly replicates: number;
    };
    readonly answer: Answered;
  };
  /** One question about the data; the answer comes in stages (`stagesOf`), each requested separately. */
  answer: {
    readonly ask: { readonly project: Project; readonly question: QuestionName; readonly stage: number };
    readonly answer: Answered;
  };
}

/** `step` is a code: a part of the analysis by its id, "report", "reading", "figures". */
export type OnProgress = (step: string, done: number, total: number) => void;

/** Reports an analysis's progress by the ids of its parts. */
export const byPart =
  (onProgress: OnProgress) =>
  (_: string, done: number, total: number, { id }: PartProgress): void =>
    onProgress(id, done, total);

export type AskKind = keyof Asked;

export interface Opened {
  readonly file: string;
  readonly definition: MeasureDefinition;
  readonly drafted: boolean;
  /** What was guessed, one sentence each. */
  readonly notes: readonly string[];
}

/** The answer to a question, in the report's words and charts. */
export interface Answered {
  readonly html: string;
  readonly note: string | null;
  /** Data for the report's script. */
  readonly data: PageData;
  readonly command: string;
  readonly script: string;
  readonly problems: readonly NotComputed[];
  /** What may be done with the models of an answer on structure; null for other questions and without a model. */
  readonly models: ModelChoices | null;
  /** What is still to come; null if complete. */
  readonly follows: Follows | null;
  /** Every request of the worker to any host, including its own files. */
  readonly requests: readonly string[];
}

export type Request = {
  readonly [Kind in AskKind]: {
    readonly id: number;
    readonly kind: Kind;
    readonly ask: Asked[Kind]["ask"];
    /** Number of the file concerned; default: the open one. */
    readonly file?: number | undefined;
    /** In which the worker words the answer; default: its own. */
    readonly language?: Language | undefined;
  };
}[AskKind];

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

/** In the language of the request. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** An error for users; for a defect of the program, its message. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ItemwiseError) return { code: error.code, ...error.worded() };
  return { code: "defect", message: error instanceof Error ? error.message : String(error), hint: "" };
}
