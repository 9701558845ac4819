import { type PartProps, SelectField, TextField } from "./fields";
import { MarginFields } from "./margin-fields";
import * as messages from "./messages";
import { ReplicateFields } from "./replicate-fields";
import type { Choices } from "./use-choices";

/** Names of the groups, what the weights are, replicate weights, and margins that weights are calibrated to. */
export function MeasurePeople(props: PartProps & { readonly choices: Choices }) {
  const { definition, facts, define } = props;
  const { weight } = definition;
  const groups = Object.entries(definition.groups ?? {});
  if (groups.length === 0 && weight == null) return null;
  return (
    <details class="part">
      <summary>{messages.peopleHeading()}</summary>
      <ul class="groups">
        {groups.map(([name, group]) => (
          <li key={name}>
            <TextField
              label={messages.groupLabel({ name })}
              value={group.label ?? name}
              take={(label) =>
                define({
                  ...definition,
                  groups: { ...definition.groups, [name]: { ...group, label: label.trim() } },
                })
              }
            />
          </li>
        ))}
      </ul>
      {weight != null && (
        <SelectField
          label={messages.weightKind()}
          help={messages.weightHelp()}
          value={weight.type ?? "design"}
          options={[
            ["design", messages.samplingWeight()],
            ["frequency", messages.frequencyWeight()],
          ]}
          choose={(type) =>
            define({
              ...definition,
              weight: { ...weight, type: type === "frequency" ? "frequency" : "design" },
            })
          }
        />
      )}
      {weight != null && weight.type !== "frequency" && <ReplicateFields {...props} />}
      {groups.length > 0 && weight?.type !== "frequency" && (
        <MarginFields definition={definition} facts={facts} define={define} />
      )}
    </details>
  );
}
