import type { Analysis, Figure, Initiative } from '@/lib/core/model.ts';
import type { RecordAction } from '@/lib/core/record/actions.ts';
import type { Body, Finding } from '@/lib/core/record/record.ts';
import { CardEditClaim } from './card-edit-claim.tsx';
import type { EditProps } from './card-edit-props.ts';
import { CardForm, TextField } from './card-form.tsx';
import { PassageField } from './card-passage.tsx';
import { claimWith } from './finding.ts';

import { editsOf, fieldsOf } from './library/model/edit-fields.ts';

interface BodyProps extends Omit<EditProps, 'content'> {
  readonly body: Body;
  readonly label: string;
  /** The action of what the fields changed; undefined where nothing was. */
  readonly actionOf: (edits: ReturnType<typeof editsOf>) => RecordAction | null;
}

/** The fields of a figure or an initiative, as in the library. */
function BodyForm({ body, label, actionOf, onEdit, onMove, ...form }: BodyProps) {
  const fields = fieldsOf(body);
  const initial = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  return (
    <CardForm
      {...form}
      label={label}
      initial={initial}
      first={fields[0]?.name ?? ''}
      onSave={(values) => onEdit(actionOf(editsOf(body, values)))}
    >
      {(state) => (
        <>
          {fields.map(({ name, label: words, hint }) => (
            <TextField key={name} form={state} name={name} label={words} hint={hint} />
          ))}
          {onMove && <PassageField onMove={onMove} />}
        </>
      )}
    </CardForm>
  );
}

function EditFigure({ figure, content, ...props }: EditProps & { readonly figure: Figure }) {
  const actionOf = (edits: ReturnType<typeof editsOf>): RecordAction | null => {
    const [span] = content ?? [];
    if (edits === undefined && span === undefined) return null;
    const { type: _, ...edit } = edits?.type === 'figure' ? edits : { type: 'figure' };
    return { type: 'edit-figure', id: figure.id, edit: { ...edit, ...(span && { span }) } };
  };
  const body: Body = { type: 'figure', ...figure, saidBy: null };
  return <BodyForm {...props} body={body} label="Edit figure" actionOf={actionOf} />;
}

function EditInitiative({ initiative, ...props }: EditProps & { readonly initiative: Initiative }) {
  const actionOf = (edits: ReturnType<typeof editsOf>): RecordAction | null => {
    if (edits?.type !== 'initiative') return null;
    const { type: _, ...edit } = edits;
    return { type: 'edit-initiative', id: initiative.id, edit };
  };
  const body: Body = { type: 'initiative', ...initiative, saidBy: null };
  return <BodyForm {...props} onMove={undefined} body={body} label="Edit initiative" actionOf={actionOf} />;
}

interface Props extends EditProps {
  readonly analysis: Analysis;
  readonly finding: Finding;
}

/** Corrects a finding. */
export function CardEdit({ analysis, finding: { type, id }, ...props }: Props) {
  if (type === 'claim') {
    const claim = claimWith(analysis, id);
    return claim ? <CardEditClaim {...props} analysis={analysis} claim={claim} /> : null;
  }
  if (type === 'figure') {
    const figure = analysis.figures.find((found) => found.id === id);
    return figure ? <EditFigure {...props} figure={figure} /> : null;
  }
  const initiative = analysis.initiatives.find((found) => found.id === id);
  return initiative ? <EditInitiative {...props} initiative={initiative} /> : null;
}
