import { enableCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';
import { answerCalls } from './answer-calls.ts';

// The worker that `DataWorker` starts. Loading DuckDB takes most of its time, so Node caches the code.
enableCompileCache();
answerCalls(workerData);
