import { Button } from "../button";
import { chooseFile } from "../files";
import { cancel } from "../messages";
import { Dialog } from "./dialog";
import * as messages from "./messages";
import { sizeText } from "./size-text";
import type { useProjects, Waiting } from "./use-projects";

/** Opens a project; asks for its file of answers unless it is included. */
export function OpenProject({ projects }: { readonly projects: ReturnType<typeof useProjects> }) {
  const { step, take, close } = projects;
  const open = async (): Promise<void> => {
    const file = await chooseFile(".json");
    if (file !== null) await take(file);
  };
  return (
    <>
      <Button
        class="projects"
        text={messages.openProject()}
        disabled={step.kind === "reading"}
        onClick={() => void open()}
      />
      {step.kind === "reading" && <span role="status">{messages.readingProject()}</span>}
      {step.kind === "failed" && (
        <Dialog title={messages.projectFailed()} onClose={close}>
          <p role="alert">{step.text}</p>
          <p class="choices">
            <Button text={messages.close()} onClick={close} />
          </p>
        </Dialog>
      )}
      {(step.kind === "wanted" || step.kind === "checking" || step.kind === "other") && (
        <AnswersRequest projects={projects} waiting={step} />
      )}
    </>
  );
}

interface RequestProps {
  readonly projects: ReturnType<typeof useProjects>;
  readonly waiting: Waiting;
}

function AnswersRequest({ projects: { step, give, use, close }, waiting }: RequestProps) {
  const { name, stored } = waiting;
  const { file } = stored.project;
  const choose = async (): Promise<void> => {
    const chosen = await chooseFile();
    if (chosen !== null) await give(waiting, chosen);
  };
  const other = step.kind === "other" ? step.file : null;
  return (
    <Dialog title={other === null ? messages.chooseAnswers() : messages.otherFileTitle()} onClose={close}>
      <p role="status">
        {other === null
          ? messages.answersRequired({ project: name, file, size: sizeText(stored.stamp.size) })
          : messages.otherFile({ chosen: other.name, file })}
        {step.kind === "checking" && ` ${messages.checking()}`}
      </p>
      <p class="choices">
        <Button
          text={other === null ? messages.chooseFile() : messages.chooseOther()}
          disabled={step.kind === "checking"}
          onClick={() => void choose()}
        />
        {other !== null && <Button text={messages.useAnyway()} onClick={() => void use(waiting, other)} />}
        <Button text={cancel()} onClick={close} />
      </p>
    </Dialog>
  );
}
