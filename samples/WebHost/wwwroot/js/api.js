// The service, as the page uses it. Addresses are relative: the page works under any path.
import { language } from './i18n.js';

const root = new URL('api/v1/', document.baseURI);

/** Something the service refused, or no answer at all (code "Offline"). */
export class ApiError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/** The documents that match; unverified ones are not listed by the service. */
export function findTemplates({ search = '', country = '' }, signal) {
  const url = new URL('templates', root);
  if (search) url.searchParams.set('search', search);
  if (country) url.searchParams.set('country', country);
  return ask(url, { signal });
}

/** Hands in an order: an object of form fields. Returns the job as it stands. */
export function startJob(fields) {
  const form = new FormData();
  form.append('language', language());
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined && value !== null && value !== '') form.append(name, value);
  }
  return ask(new URL('generate', root), { method: 'POST', body: form });
}

/** The job as it stands. */
export const getJob = (job) => ask(new URL(job.statusUrl, root));

/** Takes the job back: it stops, and its photos are deleted. */
export const deleteJob = (job) => fetch(new URL(job.statusUrl, root), { method: 'DELETE' });

/** Where the job's events come from. */
export function eventsOf(job) {
  const url = new URL(job.statusUrl, root);
  url.pathname += '/events';
  return url;
}

async function ask(url, options = {}) {
  let response;
  try {
    response = await fetch(url, { ...options, headers: { Accept: 'application/json' } });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new ApiError('Offline', error.message);
  }
  const body = await response.json().catch(() => null);
  if (response.ok && body) return body;
  throw refusal(response.status, body);
}

// Problem details with the service's code; a proxy in between may answer without one.
function refusal(status, problem) {
  const busy = status === 429 || status === 503;
  const code = busy ? 'Busy' : problem?.code ?? { 413: 'ImageTooLarge' }[status] ?? 'ServiceFailed';
  return new ApiError(code, problem?.detail ?? problem?.title ?? `HTTP ${status}`);
}
