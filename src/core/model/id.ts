import { z } from 'zod';

/** Lower-case words joined by hyphens, beginning with a letter: safe in an address, a fragment and a file name. */
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The same as a pattern of XML Schema, which always matches the whole text. */
export const ID_PATTERN = '[a-z][a-z0-9]*(-[a-z0-9]+)*';

/** A public name, part of a permalink. Names that every JavaScript object has are refused. */
export const Id = z
	.string()
	.max(80, 'Keep an id within 80 characters: it is part of an address.')
	.regex(KEBAB_CASE, 'Write an id in kebab-case: lower-case letters and digits, words joined by hyphens.')
	.refine((id) => id !== 'constructor' && id !== 'prototype', 'This name is taken by the language itself.');
