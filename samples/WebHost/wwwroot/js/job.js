// Follows a job to its end: server-sent events, and polling where they do not come through (some proxies hold them back).
import { eventsOf, getJob } from './api.js';

const ended = new Set(['succeeded', 'failed', 'cancelled']);
const pollEvery = 1000;

/** Calls back with every state of the job; resolves with the last one. Abort the signal to stop following. */
export function followJob(job, onState, signal) {
  return new Promise((resolve, reject) => {
    let source = null;
    let timer = 0;
    const stop = () => {
      source?.close();
      clearTimeout(timer);
    };
    const take = (state) => {
      if (signal.aborted) return;
      onState(state);
      if (!ended.has(state.status)) return;
      stop();
      resolve(state);
    };
    const poll = async () => {
      try {
        const state = await getJob(job);
        take(state);
        if (!ended.has(state.status) && !signal.aborted) timer = setTimeout(poll, pollEvery);
      } catch (error) {
        stop();
        reject(error);
      }
    };

    signal.addEventListener('abort', () => {
      stop();
      reject(new DOMException('No longer followed.', 'AbortError'));
    });
    take(job);
    if (ended.has(job.status)) return;
    source = new EventSource(eventsOf(job));
    source.addEventListener('job', (event) => take(JSON.parse(event.data)));
    source.addEventListener('error', () => {
      source.close();
      if (!signal.aborted) poll();
    });
  });
}
