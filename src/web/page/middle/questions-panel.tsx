import type { Project } from "../../../project/project";
import { QUESTION_NAMES, type QuestionName } from "../../../project/questions";
import type { Action } from "../../state/page-state";
import { WORDS } from "../words";
import { OptionsPanel } from "./options-panel";
import "./middle.css";

/** The questions, with the options of the current one below it. */
export function QuestionsPanel({
  project,
  question,
  act,
}: {
  readonly project: Project;
  readonly question: QuestionName;
  readonly act: (action: Action) => void;
}) {
  const words = WORDS.questions;
  return (
    <ol class="questions">
      {QUESTION_NAMES.map((name) => (
        <li key={name} class={name === question ? "asked" : undefined}>
          <button
            type="button"
            aria-current={name === question ? "true" : undefined}
            aria-describedby={`about-${name}`}
            onClick={() => name !== question && act({ kind: "asked", question: name })}
          >
            {words.names[name]}
          </button>
          <p class="about" id={`about-${name}`}>
            {words.about[name]}
          </p>
          {name === question && <OptionsPanel project={project} question={question} act={act} />}
        </li>
      ))}
    </ol>
  );
}
