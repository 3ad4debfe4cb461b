import type { DataEngine } from '../data-sets/data-engine.ts';
import type { Source } from '../model/source.ts';
import { type FigureDraft, isFamily } from '../parse/read-figure.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Problems } from '../problem.ts';
import { reportUnseenValues } from './check-values.ts';
import { explainMember } from './explain-member.ts';
import { makeMember } from './make-member.ts';
import { namedFigures } from './named-figure.ts';
import { openFamilies } from './open-families.ts';

/** How many ids are compared with the members of their family, to name the nearest: a large one takes long. */
const MOST_EXPLAINED = 100;

/**
 * Puts into the place of each family its members that are used anywhere, as ordinary figures. Reports an id that begins
 * with the name of a family and is not that of a member. Members that nothing names cost nothing.
 *
 * @param sources Those that are sound. A family of another one has no members, and its ids are not checked.
 */
export function expandFamilies(
	draft: Draft,
	sources: readonly Source[],
	engine: DataEngine | undefined,
	problems: Problems,
): Draft {
	if (draft.families.length === 0) return draft;
	const families = openFamilies(draft.families, sources, engine, problems);
	const used = new Set<string>();
	let explained = 0;
	for (const { id, at, isLink } of namedFigures(draft)) {
		const family = families.get(id.split('/')[0] ?? '');
		if (family === undefined) continue;
		if (family.members.has(id)) used.add(id);
		else if (isLink !== true && explained++ < MOST_EXPLAINED)
			problems.report({ ...explainMember(id, family), at: at() });
	}
	const locale = draft.language;
	const opened = new Set(families.values());
	const figures = draft.figures.flatMap((figure): FigureDraft[] => {
		if (!isFamily(figure)) return [figure];
		const family = families.get(figure.spec.id);
		// Of two families with one id, only one was opened; the other is reported with the other ids.
		if (family?.draft !== figure || !opened.delete(family)) return [];
		const members = [...family.members].filter((id) => used.has(id)).map((id) => makeMember(id, family, locale));
		reportUnseenValues(members, problems);
		return members;
	});
	return { ...draft, figures };
}
