#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chooseNode, packagedNode } from './choose-node.ts';

/*
 * The program `citable-report` of the installed package. It runs the tool by the Node that the package brings, so that
 * an author needs no newer one than npm. Whatever Node is there must be able to read this file.
 */

/** Read by `reporters/name-commands.ts`. */
const CALLED_AS = 'CITABLE_REPORT_CALLED_AS';
const script = process.env['npm_lifecycle_event'];
// In a script of npm, commands are named as its other scripts are.
if (script === undefined || script === '') process.env[CALLED_AS] = 'citable-report';
else if (script === 'npx') process.env[CALLED_AS] = 'npx citable-report';

const program = fileURLToPath(new URL('./citable-report.ts', import.meta.url));
const packaged = packagedNode();
const chosen = chooseNode(process.versions.node, packaged?.version);
const isPackaged = packaged !== undefined && realpathSync(process.execPath) === realpathSync(packaged.file);
if (typeof chosen === 'object') fail(chosen.message);
else if (chosen === 'machine' || isPackaged || packaged === undefined) void import('./citable-report.ts');
else runBy(packaged.file);

function runBy(node: string): void {
	const child = spawn(node, [program, ...process.argv.slice(2)], { stdio: 'inherit' });
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
	child.on('error', () => {
		// It is for another C library, for example.
		const without = chooseNode(process.versions.node, undefined);
		if (typeof without === 'object') fail(without.message);
		else void import('./citable-report.ts');
	});
	child.on('exit', (status, signal) => {
		process.exitCode = signal === null ? (status ?? 1) : 128 + constants.signals[signal];
	});
}

function fail(message: string): void {
	process.stderr.write(message);
	process.exitCode = 1;
}
