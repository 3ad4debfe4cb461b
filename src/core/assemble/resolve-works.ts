import { type Work } from '../model/work.ts';
import { type WorkRecord, workFields, type WorkSpec } from '../model/work-record.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Draft } from '../parse/read-draft.ts';

/** The works that the report cites, in the order of the style’s list. */
export function resolveWorks({ sources }: Pick<Draft, 'sources'>, { set, works }: Narrative['cited']): Work[] {
	const saved = new Set(sources.map(({ id }) => id));
	return (set?.references ?? []).flatMap(({ id, words, number }): Work[] => {
		const spec = works.get(id);
		if (spec === undefined) return [];
		const source = [id, spec.source].find((each) => each !== undefined && saved.has(each));
		return [{ id, record: recordOf(spec), reference: words, number, source }];
	});
}

/** What is published of the record of a work. */
function recordOf(work: WorkSpec): WorkRecord {
	const { id, type, title, URL: url } = work;
	const { names, dates, words } = workFields;
	const rest = [...names, ...dates, ...words].flatMap((name) =>
		work[name] === undefined ? [] : [[name, work[name]] as const],
	);
	return { id, type, title, ...(url === undefined ? {} : { URL: url }), ...Object.fromEntries(rest) };
}
