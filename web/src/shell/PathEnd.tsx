import { useQuery } from '@tanstack/react-query';
import { makeQuestion } from '../api/makeQuestion.js';
import { type LinkedFragment, PathEndDocument } from '../generated/documents.js';
import { asEntity } from './asEntity.js';
import { EntityPicker } from './EntityPicker.js';

interface Props {
  readonly label: string;
  readonly id: string | null;
  /** The record, where a chain tells of it. */
  readonly known: LinkedFragment | undefined;
  readonly onPick: (id: string) => void;
}

/** One end of a path: who it is, and a box to choose another. */
export function PathEnd({ label, id, known, onPick }: Props) {
  const enabled = id !== null && known === undefined;
  const { data } = useQuery({ ...makeQuestion(PathEndDocument, { id: id ?? '' }), enabled });
  return <EntityPicker label={label} picked={known ?? asEntity(data?.node)} onPick={onPick} />;
}
