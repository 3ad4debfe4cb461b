import { installCommand, type TypefaceName } from '../model/added-typefaces.ts';
import type { Problems } from '../problem.ts';
import type { Draft } from './read-draft.ts';

/** Adds typefaces to those of the tool, in place of those of the report before; gives those that are not installed. */
export type AddTypefaces = (names: readonly TypefaceName[]) => readonly TypefaceName[];

/** Adds the typefaces that a report names, and reports those that are not installed. */
export function checkTypefaces({ meta }: Draft, addTypefaces: AddTypefaces, problems: Problems): void {
	const { fonts } = meta.spec;
	for (const name of addTypefaces(fonts))
		problems.report({
			rule: 'letter-can-be-drawn',
			at: meta.at('fonts', fonts.indexOf(name)),
			message: `The typeface “${name}” is not installed.`,
			hint: `Run \`${installCommand(name)}\` in the folder of the report, and check it again.`,
		});
}
