import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure that the small report of the tests accepts. */
const SOUND = `- id: extra
  label: Bridges
  value: 48
  unit: bridge
  period: unstated
  area: [LV]
  population: bridges
  definition: How many bridges.
  source: bridge-survey
  quote: examined 48 bridges
`;

/** `npm run new:rule <name>`: writes the folder of a rule in tests/problems, and prints what is to be done next. */
const [name = ''] = process.argv.slice(2);
const folder = join('tests/problems', name);
const input = join(folder, 'first-case/data/figures/extra.yaml');

const fault = !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(name)
	? `A rule is named for its promise, in small letters with hyphens, such as quote-occurs-once; “${name}” is not.`
	: existsSync(folder)
		? `${folder} exists already.`
		: undefined;

if (fault === undefined) {
	mkdirSync(join(folder, 'first-case/data/figures'), { recursive: true });
	writeFileSync(input, SOUND);
	process.stdout.write(`${input} is written. Next:
1. Break the rule in that file, and name the folder first-case for how it is broken. The case stands for the report
   in tests/fixtures/small with this file added; a file of the same name replaces one of the report.
2. Add '${name}' to src/core/rules.ts, and its promise, one sentence that /methods/ shows, as
   'promise.${name}' to src/core/words/en.ts.
3. Report it in the step that checks it: problems.report({ rule: '${name}', at, message, hint }).
4. Run npm run test:fast -- tests/problems -t ${name}
   It writes expected.txt, the words that an author will see. Read them.
`);
} else {
	process.stderr.write(`${fault}\n`);
	process.exitCode = 1;
}
