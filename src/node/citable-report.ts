#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

/** `citable-report <command>`: what an author calls. Loading the code takes most of a check, so Node caches it. */
enableCompileCache();
const { answersInJson, runCommandLine } = await import('./commands/run-command-line.ts');
const line = process.argv.slice(2);
if (answersInJson(line)) (await import('./reporters/answer-in-json.ts')).answerInJson();
const status = await runCommandLine(line);
// A command that serves goes on; another ends when all that it writes has been written.
if (status !== 0) process.exitCode = status;
