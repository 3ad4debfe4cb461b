import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';

/**
 * `npm run check:code`: types, form, unused code and faults, found without running the code. The longest check starts
 * first, and no more run at once than the machine has cores. It prints only those that fail. Arguments choose some of
 * them.
 */
const named = process.argv.slice(2);
const checks = named.length > 0 ? named : ['check:types', 'lint', 'check:unused', 'check:format'];

async function run(check: string): Promise<string> {
	const child = spawn('npm', ['run', '--silent', check], { shell: process.platform === 'win32' });
	const status = new Promise((resolve) => child.once('close', resolve));
	const [out, faults] = await Promise.all([text(child.stdout), text(child.stderr)]);
	return (await status) === 0 ? '' : `npm run ${check}\n${out}${faults}\n`;
}

const waiting = checks.values();
const failures: string[] = [];
async function runWaiting(): Promise<void> {
	for (const check of waiting) failures.push(await run(check));
}

await Promise.all(Array.from({ length: availableParallelism() }, runWaiting));
process.stdout.write(failures.join(''));
process.exitCode = failures.join('') === '' ? 0 : 1;
