import { type PartProps, SelectField, TextField } from "./fields";
import * as messages from "./messages";

/** Names of the groups, and what the weights are. */
export function MeasurePeople({ definition, define }: PartProps) {
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
              isBare
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
    </details>
  );
}
