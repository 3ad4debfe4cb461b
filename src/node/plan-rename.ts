import type { BuiltReport } from '../core/build-report.ts';
import { addExplanations } from '../core/editions/add-explanations.ts';
import { lastOutcome, outcomesOf } from '../core/editions/name-outcomes.ts';
import { Id } from '../core/model/id.ts';
import { WorkId } from '../core/model/work-record.ts';
import { suggestion } from '../core/parse/did-you-mean.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';
import { isRenamedKind, RENAMED_KINDS, type RenamedKind } from '../core/rename/name-span.ts';
import { countNames, type Rename, renameInFiles } from '../core/rename/rename-in-files.ts';
import { BuildProblem } from './build-problem.ts';
import { type Rewrite, rewriteOf } from './rewrite.ts';

const CHANGES = 'data/changes.yaml';

/**
 * Reads both names of a rename, such as `figure:capex` and `figure:node-capex`; the second may leave out its kind.
 *
 * @throws {BuildProblem} If one of them is no name, or they are of two kinds.
 */
export function readRename(from: string, to: string): Rename {
	const [kind, id] = splitRef(from);
	const [otherKind, otherId] = to.includes(':') ? splitRef(to) : [kind, to];
	if (otherKind !== kind)
		throw new BuildProblem(`${from} cannot become ${to}.`, 'Give it another id of the same kind.');
	const read = (kind === 'work' ? WorkId : Id).safeParse(otherId);
	if (!read.success)
		throw new BuildProblem(`“${otherId}” cannot be an id.`, read.error.issues[0]?.message ?? 'Write it in kebab-case.');
	if (id === otherId) throw new BuildProblem(`${from} has this name already.`, 'Give it another one.');
	return { kind, from: id, to: otherId };
}

function splitRef(ref: string): [RenamedKind, string] {
	const [, kind = '', id = ''] = /^([a-z]+):(.+)$/s.exec(ref) ?? [];
	if (isRenamedKind(kind)) return [kind, id];
	throw new BuildProblem(
		`“${ref}” is no name of a thing.`,
		`Write kind and id, such as figure:gpu-growth. Kinds are ${RENAMED_KINDS.join(', ')}.`,
	);
}

/**
 * The files that a rename changes. If the thing was published, `data/changes.yaml` gets a move, so that its old address
 * goes on leading somewhere.
 *
 * @param reason Why it has another name, for readers of the edition.
 * @throws {BuildProblem} If there is no such thing, or its new name is taken.
 */
export function planRename(files: ReportFiles, built: BuiltReport, rename: Rename, reason: string): Rewrite[] {
	const { kind, from, to } = rename;
	const known = new Set(built.citables.map(({ ref }) => ref));
	const places = countNames(files, { kind, id: from });
	if (places === 0) {
		const ofKind = [...known].flatMap((ref) => (ref.startsWith(`${kind}:`) ? [ref.slice(kind.length + 1)] : []));
		throw new BuildProblem(
			`There is no ${kind} “${from}”.${suggestion(from, ofKind)}`,
			'Write the id that it has now.',
		);
	}
	if (kind === 'figure' && from.includes('/'))
		throw new BuildProblem(`${kind}:${from} is a member of a family.`, 'Rename the family, or its part under `each`.');
	const taken = countNames(files, { kind, id: to }) > 0 || known.has(`${kind}:${to}`);
	if (taken) throw new BuildProblem(`There is a ${kind} “${to}” already.`, 'Choose another id.');
	const versions = new Set(built.archive.map(({ manifest }) => manifest.version));
	const renamed = renameInFiles(files, rename, (version) => versions.has(version));
	const rewrites = renamed.flatMap((each): Rewrite[] => {
		const was = files.get(each.file);
		if (was === undefined) return [];
		const rewritten = each.text === undefined ? undefined : rewriteOf(each.file, was, each.text);
		if (each.to === each.file) return rewritten === undefined ? [] : [rewritten];
		const moved = `rename ${each.file}\n    to ${each.to}\n`;
		return [
			{ file: each.to, was: undefined, now: rewritten?.now ?? was, difference: moved + (rewritten?.difference ?? '') },
			{ file: each.file, was, now: undefined, difference: '' },
		];
	});
	return withMoves(rewrites, files, built, rename, reason);
}

/** Adds moves for what an edition has under the old name. */
function withMoves(
	rewrites: readonly Rewrite[],
	files: ReportFiles,
	{ archive, report }: BuiltReport,
	{ kind, from, to }: Rename,
	reason: string,
): Rewrite[] {
	const outcomes = outcomesOf(archive.map(({ manifest: { version, changes } }) => ({ version, changes })));
	const published = new Set(archive.flatMap(({ manifest }) => manifest.things.map(({ ref }) => ref)));
	const old = `${kind}:${from}`;
	const moved = [...published].filter(
		(ref) =>
			(ref === old || (kind === 'figure' && ref.startsWith(`${old}/`))) && lastOutcome(ref, outcomes) === undefined,
	);
	if (moved.length === 0) return [...rewrites];
	const { version } = report.meta.edition;
	if (archive.some(({ manifest }) => manifest.version === version))
		throw new BuildProblem(
			`${old} stands in edition ${version}, which has been published.`,
			'Raise `version` of `edition` in data/report.yaml first: the new edition says what it is called since.',
		);
	const before = rewrites.find(({ file }) => file === CHANGES);
	const was = files.get(CHANGES);
	const bytes = before?.now ?? was;
	const text = bytes === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const lines = moved.map(
		(ref) =>
			`- { type: move, from: ${ref}, to: ${kind}:${to}${ref.slice(old.length)}, reason: ${JSON.stringify(reason)} }`,
	);
	const now = addExplanations(text, { version, lines });
	if (now === undefined)
		throw new BuildProblem(
			`${CHANGES} is written in a way that nothing can be added to it.`,
			'Write each explanation on a line of its own.',
		);
	return [...rewrites.filter(({ file }) => file !== CHANGES), rewriteOf(CHANGES, was, now)];
}
