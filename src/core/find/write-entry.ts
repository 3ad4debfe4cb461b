import { CORE_SCHEMA, dump } from 'js-yaml';
import type { StatedValue } from '../model/quantity.ts';

/** An entry of `data/figures/`, ready to paste. */
export interface DraftedEntry {
	/** YAML with `…` where its author decides. */
	readonly entry: string;
	/** The value that it states; absent if the build reads it from a cell. */
	readonly value?: StatedValue;
	/** Why the check would refuse it as it stands. */
	readonly unproven?: string | undefined;
}

/** What an author decides, filled in so that the rest of an entry can be checked. */
export const FILLED_IN = { id: 'to-be-named', label: 'To be named', definition: 'To be written.' };

/** An entry as YAML; what only its author can decide is `…`. */
export function writeEntry(entry: Readonly<Record<string, unknown>>): string {
	const { id: _, label: __, definition: ___, ...rest } = entry;
	return dump([{ id: '…', label: '…', definition: '…', ...rest }], {
		lineWidth: -1,
		schema: CORE_SCHEMA,
		flowLevel: 3,
	});
}
