import { useRef, useState } from "preact/hooks";
import type { ProjectReading } from "../../../project/project";
import type { PageChoices, StoredProject } from "../../../project/project-file";
import type { Client } from "../../engine/client";
import type { Action } from "../../state/page-state";
import { problemText } from "../left/problem-text";

/** A project that waits for its file of answers. */
export interface Waiting {
  readonly name: string;
  readonly stored: StoredProject;
}

export type ProjectStep =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | ({ readonly kind: "wanted" | "checking" } & Waiting)
  | ({ readonly kind: "other"; readonly file: File } & Waiting)
  | { readonly kind: "failed"; readonly text: string };

/** Opens projects with included data, or with the file that the user chooses. */
export function useProjects(client: Client, act: (action: Action) => void) {
  const [step, setStep] = useState<ProjectStep>({ kind: "none" });
  const stop = useRef<AbortController | null>(null);
  /** Cancels the current step. */
  const close = (): void => {
    stop.current?.abort();
    setStep({ kind: "none" });
  };
  const load = async (
    { project, page }: Pick<StoredProject, "project" | "page">,
    blob: Blob,
    signal: AbortSignal,
  ): Promise<void> => {
    const { file: name, reading } = project;
    await client.ask("open", { name, blob, reading, project }, { signal });
    const draft = await draftBy(page, reading, signal);
    act({ kind: "loaded", project, question: page?.question, draft });
    setStep({ kind: "none" });
  };
  /** The draft by a project's statements; null without any, and where they do not hold for another file. */
  const draftBy = async (page: PageChoices | undefined, reading: ProjectReading, signal: AbortSignal) => {
    if (page?.statements === undefined) return null;
    try {
      return await client.ask("draft", { reading, choices: page.statements }, { signal });
    } catch (error) {
      if (signal.aborted) throw error;
      return null;
    }
  };
  /** Runs a step and reports problems; a newer step replaces an older one. */
  const runStep = async (next: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    try {
      await next(controller.signal);
    } catch (error) {
      if (!controller.signal.aborted) setStep({ kind: "failed", text: problemText(error) });
    }
  };
  return {
    step,
    close,
    /** Opens a project file. */
    take: (file: File): Promise<void> =>
      runStep(async (signal) => {
        setStep({ kind: "reading" });
        const { name } = file;
        const text = await file.text();
        const stored = await client.ask("stored", { name, text }, { signal });
        const { data } = stored;
        if (data === null) setStep({ kind: "wanted", name, stored });
        else await load(stored, new Blob([data as BlobPart]), signal);
      }),
    /** Takes the file chosen for the waiting project. */
    give: ({ name, stored }: Waiting, file: File): Promise<void> =>
      runStep(async (signal) => {
        setStep({ kind: "checking", name, stored });
        const { stamp } = stored;
        if (await client.ask("same", { blob: file, stamp }, { signal })) await load(stored, file, signal);
        else setStep({ kind: "other", name, stored, file });
      }),
    /** Takes another file than the project's, as the user confirmed. */
    use: ({ stored: { project, page } }: Waiting, file: File): Promise<void> =>
      runStep((signal) => load({ project: { ...project, file: file.name }, page }, file, signal)),
  };
}
