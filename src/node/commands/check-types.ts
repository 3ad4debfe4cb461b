import { spawnSync } from 'node:child_process';

/** `npm run check:types`: types of the code and of the pages, without sending anything to anyone. */
const { status } = spawnSync('astro', ['check'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
