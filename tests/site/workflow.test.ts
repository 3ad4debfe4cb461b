import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';

const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Step = z.strictObject({
	id: z.string().optional(),
	uses: z.string().optional(),
	run: z.string().optional(),
	with: z.record(z.string(), z.unknown()).optional(),
	env: z.record(z.string(), z.string()).optional(),
});
const Workflow = z.looseObject({
	permissions: Permissions,
	jobs: z.record(z.string(), z.looseObject({ permissions: Permissions.optional(), 'timeout-minutes': z.number(), steps: z.array(Step) })),
});
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readFileSync('package.json', 'utf8')));

test.each(globSync('.github/workflows/*.yml'))('%s may write nothing but the pages, and runs what is there', (file) => {
	const { permissions, jobs } = Workflow.parse(load(readFileSync(file, 'utf8')));
	expect(permissions).toEqual({ contents: 'read' });
	for (const [name, job] of Object.entries(jobs)) {
		if (job.permissions !== undefined) expect(job.permissions, name).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
		for (const { uses, run } of job.steps) {
			if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
			if (run !== undefined && !['npm ci', 'npm audit'].includes(run)) expect(Object.keys(scripts)).toContain(run.replace(/^npm (?:run )?/, ''));
		}
		// A script that a stranger’s change could write into is none: nothing of the event stands in a command.
		expect(job.steps.map(({ run }) => run ?? '').join('\n'), name).not.toContain('${{');
	}
});
