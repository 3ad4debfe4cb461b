import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addExplanations, type Explanations, entryOf } from '../../core/editions/add-explanations.ts';
import { BuildProblem } from '../build-problem.ts';
import { type Rewrite, rewriteOf } from '../rewrite.ts';

const FILE = 'data/changes.yaml';

/**
 * `data/changes.yaml` with explanations added; it is made if there is none.
 *
 * @throws {BuildProblem} If the file is written in a way that nothing can be added to it.
 */
export function writeExplanations(root: string, added: Explanations): Rewrite {
	const path = join(root, FILE);
	const was = existsSync(path) ? readFileSync(path) : undefined;
	const text = was === undefined ? undefined : new TextDecoder('utf-8', { ignoreBOM: true }).decode(was);
	const now = addExplanations(text, added);
	if (now === undefined)
		throw new BuildProblem(
			`${FILE} is written in a way that nothing can be added to it.`,
			`Write each explanation on a line of its own, or add these lines yourself:\n${entryOf(added)}`,
		);
	return rewriteOf(FILE, was, now);
}
