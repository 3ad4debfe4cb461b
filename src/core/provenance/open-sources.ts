import type { DataEngine, OpenedData } from '../data-sets/data-engine.ts';
import { formatGaps } from '../data-sets/format-gaps.ts';
import type { DataSet } from '../model/data-set.ts';
import type { Sha256, Source } from '../model/source.ts';
import type { Draft, SourceDraft } from '../parse/read-draft.ts';
import type { Place, Problems } from '../problem.ts';
import { withOtherLineEnds } from './line-ends.ts';

/**
 * Checks that each saved copy is the one its record describes, byte for byte, and opens those that are data sets.
 * Returns the sources that are sound; if a copy was edited, only that is reported of it.
 */
export function openSources(
	{ sources }: Pick<Draft, 'sources'>,
	sha256: Sha256,
	engine: DataEngine | undefined,
	problems: Problems,
): Source[] {
	const unedited = sources.filter((source) => isUnedited(source, sha256, problems));
	const sets = openDataSets(unedited, engine, problems);
	return unedited.flatMap(({ spec, id, file, copy, bytes }): Source[] => {
		const { fetch: _, ...published } = spec;
		const record = { ...published, id, file, bytes: bytes.length };
		if (copy.kind === 'text') return [{ ...record, copy }];
		const set = sets.get(id);
		return set === undefined ? [] : [{ ...record, copy: { ...copy, set } }];
	});
}

function isUnedited({ id, file, bytes, spec, at }: SourceDraft, sha256: Sha256, problems: Problems): boolean {
	const found = sha256(bytes);
	if (found === spec.sha256) return true;
	if (withOtherLineEnds(bytes).some((each) => sha256(each) === spec.sha256))
		problems.report({
			rule: 'source-is-unchanged',
			at: at('sha256'),
			message: `${file} differs from the copy that was saved by its line ends alone: git or an editor has rewritten them.`,
			hint:
				'Write the line `data/sources/** -text` into .gitattributes, delete the file, and take it from git again: ' +
				`\`git checkout -- ${file}\`. If git has kept it with other line ends, save the source anew.`,
		});
	else
		problems.report({
			rule: 'source-is-unchanged',
			at: at('sha256'),
			message: `${file} is not the copy that was saved: its SHA-256 is ${found}.`,
			hint:
				spec.fetch === undefined
					? 'Restore the saved copy. If it was saved anew on purpose, write this SHA-256 into its record, and the day into `retrieved`.'
					: `Restore the saved copy, or run \`npm run fetch ${id}\`: it saves the source anew, and ends what was stopped midway.`,
		});
	return false;
}

/** Opens the data sets whose records say how they are read, by id. Their hashes have been checked. */
function openDataSets(
	sources: readonly SourceDraft[],
	engine: DataEngine | undefined,
	problems: Problems,
): ReadonlyMap<string, DataSet> {
	const described = sources.flatMap((source) => {
		const { id, file, bytes, spec } = source;
		const { format, columns = {} } = spec;
		if (source.copy.kind === 'text') {
			refuseColumns(source, problems);
			return [];
		}
		const gaps = formatGaps(file, format);
		if (format !== undefined && gaps.length === 0)
			return [{ source, data: { source: id, file, bytes, sha256: spec.sha256, format, columns } }];
		const detect = `\`npm run add-source ${file}\``;
		const added = gaps.map((key) => `\`${key}\``).join(' and ');
		problems.report({
			rule: 'data-set-can-be-read',
			at: source.at(...(format === undefined ? [] : ['format'])),
			message:
				format === undefined
					? `The record does not say how ${file} is read.`
					: `\`format\` does not say all of how ${file} is read: ${gaps.join(', ')}.`,
			hint:
				format === undefined
					? `Run ${detect}: it detects \`format\` and \`columns\`, and writes them down.`
					: `Add ${added} to \`format\`; or run ${detect}: it detects what is lacking, and writes it down.`,
		});
		return [];
	});
	if (described.length === 0) return new Map();
	if (engine === undefined) throw new Error('A report with data sets needs an engine that reads them.');
	const opened = engine.open(described.map(({ data }) => data));
	return new Map(
		described.flatMap(({ source }, index): [string, DataSet][] => {
			const result = opened[index];
			if (result === undefined) return [];
			if ('set' in result) return [[source.id, result.set]];
			reportMisfits(source, result.misfits, problems);
			return [];
		}),
	);
}

/** Reports what only the record of a data set may have. */
function refuseColumns({ spec, file, at }: SourceDraft, problems: Problems): void {
	const field = (['columns', 'format'] as const).find((each) => spec[each] !== undefined);
	if (field === undefined) return;
	problems.report({
		rule: 'data-set-can-be-read',
		at: at(field),
		message: `\`${field}\` describes a data set, and ${file} is a text.`,
		hint: 'Leave it out. If the copy is a table, give the file an ending such as .csv.',
	});
}

function reportMisfits(
	{ file, at }: SourceDraft,
	misfits: Extract<OpenedData, { misfits: unknown }>['misfits'],
	problems: Problems,
): void {
	for (const { line, field, message, hint } of misfits) {
		const inFile: Place = { file, line: line ?? 1, column: 1 };
		problems.report({
			rule: 'data-set-can-be-read',
			at: field === undefined ? inFile : at(...field),
			message,
			hint,
		});
	}
}
