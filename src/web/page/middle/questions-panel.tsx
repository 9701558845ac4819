import type { Project } from "../../../project/project";
import { QUESTION_NAMES, type QuestionName } from "../../../project/questions";
import type { Action } from "../../state/page-state";
import { questionName } from "../messages";
import { questionAbout } from "./messages";
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
            {questionName({ question: name })}
          </button>
          <p class="about" id={`about-${name}`}>
            {questionAbout({ question: name })}
          </p>
          {name === question && <OptionsPanel project={project} question={question} act={act} />}
        </li>
      ))}
    </ol>
  );
}
