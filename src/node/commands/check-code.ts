import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * `npm run check:code`: types, form, unused code and faults, found without running the code. The checks run at once,
 * since the longest of them uses one core. It prints only those that fail. Arguments choose some of them.
 */
const named = process.argv.slice(2);
const checks = named.length > 0 ? named : ['check:types', 'check:format', 'check:unused', 'lint'];

async function run(check: string): Promise<string> {
	const child = spawn('npm', ['run', '--silent', check], { shell: process.platform === 'win32' });
	const status = new Promise((resolve) => child.once('close', resolve));
	const [out, faults] = await Promise.all([text(child.stdout), text(child.stderr)]);
	return (await status) === 0 ? '' : `npm run ${check}\n${out}${faults}\n`;
}

const failures = (await Promise.all(checks.map(run))).join('');
process.stdout.write(failures);
process.exitCode = failures === '' ? 0 : 1;
