#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

/** `citable-report <command>`: what an author calls. Loading the code takes most of a check, so Node caches it. */
enableCompileCache();
const { runCommandLine } = await import('./commands/run-command-line.ts');
const status = await runCommandLine(process.argv.slice(2));
// A command that serves goes on; another ends when all that it writes has been written.
if (status !== 0) process.exitCode = status;
