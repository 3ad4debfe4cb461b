import { z } from 'zod';

/** Lower-case words joined by hyphens. */
const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The same, beginning with a letter: safe in an address, a fragment and a file name. */
const KEBAB_CASE = '[a-z][a-z0-9]*(?:-[a-z0-9]+)*';

/** The pattern of an id for XML Schema, which always matches the whole text and has no groups without a name. */
export const ID_PATTERN = KEBAB_CASE.replaceAll('?:', '');
/** The same for the id of a figure. */
export const FIGURE_ID_PATTERN = `${ID_PATTERN}(/${WORDS.replaceAll('?:', '')})*`;

const TAKEN = 'This name is taken by the language itself.';
const isFree = (id: string) => id !== 'constructor' && id !== 'prototype';

/** A public name, part of a permalink. Names that every JavaScript object has are refused. */
export const Id = z
	.string()
	.max(80, 'Keep an id within 80 characters: it is part of an address.')
	.regex(
		new RegExp(`^${KEBAB_CASE}$`),
		'Write an id in kebab-case: lower-case letters and digits, words joined by hyphens.',
	)
	.refine(isFree, TAKEN);

/** What stands after a slash in the id of a member of a family, such as `2020`. */
export const IdPart = z
	.string()
	.max(80, 'Keep it within 80 characters: it is part of an address.')
	.regex(new RegExp(`^${WORDS}$`), 'Write lower-case letters and digits, words joined by hyphens, such as de or 2020.');

/** The id of a figure where something names it: an {@link Id}, with parts after it if it is a member of a family. */
export const FigureId = z
	.string()
	.max(200, 'Keep the id of a figure within 200 characters: it is an address.')
	.regex(
		new RegExp(`^${KEBAB_CASE}(?:/${WORDS})*$`),
		'Write the id of a figure in kebab-case; that of a member of a family as in co2/de/2020.',
	)
	.refine(isFree, TAKEN);

/** The id of the family of a figure; undefined if the figure is no member of one. */
export function familyOf(id: string): string | undefined {
	const slash = id.indexOf('/');
	return slash < 0 ? undefined : id.slice(0, slash);
}

/** What a field can name, of which the report or the tool knows all that there are. */
export type Nameable = 'figure' | 'source' | 'chart' | 'table' | 'connection' | 'unit' | 'area' | 'citable';

/**
 * The schemas of fields that name something, so that a step finds all figures that an entry names, and an editor offers
 * the names that there are.
 */
export const nameables = z.registry<{ readonly names: Nameable }>();
FigureId.register(nameables, { names: 'figure' });

/** The id of a source, where something names it. */
export const SourceId = Id.clone().register(nameables, { names: 'source' });
export const ChartId = Id.clone().register(nameables, { names: 'chart' });
export const TableId = Id.clone().register(nameables, { names: 'table' });
export const ConnectionId = Id.clone().register(nameables, { names: 'connection' });
