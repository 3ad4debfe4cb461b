import { z } from 'zod';

/** Lower-case words joined by hyphens, a letter first: safe in an address, a fragment and a file name. */
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The same for XML Schema, where a pattern matches the whole. */
export const ID_PATTERN = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

/** A public name, part of a permalink. Names that JavaScript objects carry themselves are refused. */
export const Id = z
	.string()
	.max(80, 'Keep an id within 80 characters: it is part of an address.')
	.regex(KEBAB_CASE, 'Write an id in kebab-case: lower-case letters and digits, words joined by hyphens.')
	.refine((id) => id !== 'constructor' && id !== 'prototype', 'This name is taken by the language itself.');
