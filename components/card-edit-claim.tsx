import { useId } from 'preact/hooks';
import type { Analysis, Attribution, AttributionKind, Span } from '@/lib/core/model.ts';
import type { ClaimEdit } from '@/lib/core/record/edit-claim.ts';
import type { SpeakerEdit } from '@/lib/core/record/edit-speaker.ts';
import type { EditProps } from './card-edit-props.ts';
import { CardForm, type FormState, TextField, type Values } from './card-form.tsx';
import { DOWN, Icon } from './icons.tsx';
import { PassageField } from './card-passage.tsx';

/** The choice of a speaker that the article does not name yet. */
const OTHER = 'other';

const FORMS: Readonly<Record<AttributionKind, string>> = {
  direct: 'Quoted',
  indirect: 'Told',
  mixed: 'Partly quoted',
};

function initialOf(analysis: Analysis, claim: Attribution): Values {
  const speaker = analysis.speakers.find(({ id }) => id === claim.speaker);
  return {
    speaker: claim.speaker ?? '',
    name: '',
    role: speaker?.role ?? '',
    affiliation: speaker?.affiliation ?? '',
    kind: claim.kind,
    cue: claim.cue?.text ?? '',
    also: '',
  };
}

/** What the form says about who speaks, as far as it is another or another is known of them. */
function speakerEdit({ speakers }: Analysis, claim: Attribution, values: Values): SpeakerEdit {
  const { speaker = '', name = '', role = '', affiliation = '' } = values;
  if (speaker === OTHER) return { speaker: { name }, role, affiliation };
  const known = speakers.find(({ id }) => id === speaker);
  return {
    ...(speaker !== (claim.speaker ?? '') && { speaker: speaker === '' ? null : { id: speaker } }),
    ...(role.trim() !== (known?.role ?? '') && { role }),
    ...(affiliation.trim() !== (known?.affiliation ?? '') && { affiliation }),
  };
}

/** What the form changes of a claim. */
function claimEdit(
  analysis: Analysis,
  claim: Attribution,
  values: Values,
  content: readonly Span[] | undefined,
): ClaimEdit {
  const { kind, cue = '' } = values;
  return {
    ...speakerEdit(analysis, claim, values),
    ...(kind !== claim.kind && { kind: kind as AttributionKind }),
    ...(cue.trim() !== (claim.cue?.text ?? '') && { cue }),
    ...(content && { content }),
  };
}

function SpeakerField({ analysis, form }: { readonly analysis: Analysis; readonly form: FormState }) {
  const id = useId();
  const { speaker } = form.values;
  const choose = (chosen: string) => {
    const known = analysis.speakers.find((one) => one.id === chosen);
    // What was said of the one before is not said of the next.
    form.set({ speaker: chosen, role: known?.role ?? '', affiliation: known?.affiliation ?? '' });
  };
  return (
    <>
      <div>
        <label htmlFor={id}>Speaker</label>
        <div class="select">
          <select
            id={id}
            name="speaker"
            value={speaker}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {analysis.speakers.map(({ id: known, name }) => (
              <option key={known} value={known}>
                {name}
              </option>
            ))}
            <option value="">No name given</option>
            <option value={OTHER}>Another name …</option>
          </select>
          <Icon path={DOWN} />
        </div>
      </div>
      {speaker === OTHER && (
        <TextField form={form} name="name" label="Name" hint="as it is to stand" isNext />
      )}
    </>
  );
}

/** That the change of speaker is meant for all claims of the speaker; offered once there is such a change. */
function AlsoField({ analysis, claim, form }: ClaimProps & { readonly form: FormState }) {
  const { speaker } = claim;
  const others = analysis.attributions.filter(
    (other) => speaker !== null && other.speaker === speaker && other.id !== claim.id,
  ).length;
  const isChange = Object.keys(speakerEdit(analysis, claim, form.values)).length > 0;
  if (others === 0 || !isChange) return null;
  // By name: the field above tells another by now.
  const name = analysis.speakers.find(({ id }) => id === speaker)?.name ?? 'this speaker';
  return (
    <label class="check">
      <input
        type="checkbox"
        name="also"
        checked={form.values['also'] !== ''}
        onChange={({ currentTarget }) => form.set({ also: currentTarget.checked ? 'yes' : '' })}
      />
      {`Also for the other ${others === 1 ? 'claim' : `${others} claims`} of ${name}`}
    </label>
  );
}

function KindField({ form }: { readonly form: FormState }) {
  const group = useId();
  return (
    <fieldset>
      <legend>Form</legend>
      <div class="seg">
        {Object.entries(FORMS).map(([kind, words]) => (
          <label key={kind}>
            <input
              type="radio"
              name={group}
              value={kind}
              checked={form.values['kind'] === kind}
              onChange={() => form.set({ kind })}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface ClaimProps {
  readonly analysis: Analysis;
  readonly claim: Attribution;
}

/** Corrects a claim: who says it, in which form, with which words that report, in which passage. */
export function CardEditClaim({ analysis, claim, content, onMove, onEdit, ...form }: EditProps & ClaimProps) {
  const save = (values: Values) => {
    const edit = claimEdit(analysis, claim, values, content);
    if (Object.keys(edit).length === 0) return onEdit(null);
    const isForAll = values['also'] !== '';
    return onEdit({ type: 'edit-claim', id: claim.id, edit, ...(isForAll && { alsoSameSpeaker: true }) });
  };
  return (
    <CardForm {...form} label="Edit claim" first="speaker" initial={initialOf(analysis, claim)} onSave={save}>
      {(state) => (
        <>
          <SpeakerField analysis={analysis} form={state} />
          <TextField form={state} name="role" label="Role" />
          <TextField form={state} name="affiliation" label="Affiliation" />
          <AlsoField analysis={analysis} claim={claim} form={state} />
          <KindField form={state} />
          <TextField
            form={state}
            name="cue"
            label="Words that report"
            hint="as they stand: said, has warned"
          />
          {onMove && <PassageField onMove={onMove} />}
        </>
      )}
    </CardForm>
  );
}
