import { enableCompileCache, flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

// The worker that `DataWorker` starts. Loading the code takes most of its time, so Node caches it; at once, because the
// worker ends with its process.
enableCompileCache();
const { answerCalls } = await import('./answer-calls.ts');
flushCompileCache();
answerCalls(workerData);
