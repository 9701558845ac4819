import { useRef, useState } from "preact/hooks";
import type { DraftChoices } from "../../../data/draft/draft-measure";
import type { Project } from "../../../project/project";
import type { Client } from "../../engine/client";
import type { ChosenDraft } from "../../engine/file-facts";
import { choicesOf } from "../../state/column-roles";
import type { Action } from "../../state/page-state";
import * as messages from "./messages";
import { problemText } from "./problem-text";

/** The user's statements about the file, by which its definition is drafted. */
export interface Choices {
  /** The draft that the definition is; null where the definition was edited otherwise. */
  readonly draft: ChosenDraft | null;
  /** With the answers to the page's own questions; null likewise. */
  readonly stated: DraftChoices | null;
  readonly isDrafting: boolean;
  readonly problem: string | null;
  readonly state: (choices: DraftChoices) => void;
}

export function useChoices(
  client: Client,
  project: Project,
  { draft, act }: { readonly draft: ChosenDraft | null; readonly act: (action: Action) => void },
): Choices {
  const current = useRef(project);
  current.current = project;
  const [isDrafting, setDrafting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const stated = choicesOf(project.definition, draft);
  const state = async (choices: DraftChoices): Promise<void> => {
    setDrafting(true);
    setProblem(null);
    try {
      const found = await client.ask("draft", { reading: project.reading, choices });
      if (current.current === project) act({ kind: "drafted", draft: found });
      else setProblem(messages.changedMeanwhile());
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setDrafting(false);
    }
  };
  return {
    draft: stated === null ? null : draft,
    stated,
    isDrafting,
    problem,
    state: (choices) => void state(choices),
  };
}
